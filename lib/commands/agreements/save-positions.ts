import 'server-only'
import { writeDay } from '@/lib/data/columns/calendar-column'
import type { Transaction } from '@/lib/data/database'
import { listPlaces } from '@/lib/domain/staffing/assignments/list-places'
import { valueInYear } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'

/** What a version had before has this place while the new order is written: no two rows may share one. */
const ASIDE = -1_000_000

/**
 * Gives a version its SRO positions: a position that was there under the same key keeps its row, and with it whoever
 * holds it. Positions that are gone must be held by nobody.
 * @returns the ids by key.
 */
export async function savePositions(tx: Transaction, versionId: string, terms: Terms): Promise<Map<string, string>> {
  await tx.position.updateMany({ where: { versionId }, data: { place: { increment: ASIDE } } })
  const firstYear = terms.years[0]?.id ?? ''
  const ids = new Map<string, string>()
  for (const [place, { id: key, name, headcount }] of terms.positions.entries()) {
    const facts = { place, name: name ?? key, headcount: valueInYear(headcount, firstYear) ?? null }
    const { id } = await tx.position.upsert({
      where: { versionId_key: { versionId, key } },
      create: { versionId, key, ...facts },
      update: facts,
      select: { id: true },
    })
    ids.set(key, id)
  }
  await tx.position.deleteMany({ where: { versionId, key: { notIn: [...ids.keys()] } } })
  await savePlaces(tx, ids, terms)
  return ids
}

async function savePlaces(tx: Transaction, ids: ReadonlyMap<string, string>, terms: Terms): Promise<void> {
  const places = listPlaces(terms)
  await tx.positionYear.deleteMany({ where: { positionId: { in: [...ids.values()] } } })
  await tx.positionYear.createMany({
    data: [...ids].flatMap(([key, positionId]) =>
      (places.get(key) ?? []).map((year) => ({
        positionId,
        startsOn: writeDay(year.startsOn),
        endsOn: writeDay(year.endsOn),
        places: year.places,
      })),
    ),
  })
}
