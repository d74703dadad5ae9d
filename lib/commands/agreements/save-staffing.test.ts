import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { addSupervisor, makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import type { AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { keepAgreement } from './keep-agreement'

let opened: OpenTestDatabase
let world: World
let campusId = ''
let year = 2001

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  campusId = must(await addCampus(world.district.actor, { name: 'Alder High', level: null, stateCode: null })).id
})
afterAll(() => opened.close())

function officer(startYear: number, parts: Partial<AssignmentEntry> = {}): AssignmentEntry {
  return {
    officerName: 'SRO 1',
    positionKey: 'sro-1',
    startsOn: calendarDate(`${startYear}-08-15`),
    endsOn: null,
    campuses: [{ campusId, primary: true, basisPoints: 10_000 }],
    ...parts,
  }
}

/** A recorded agreement of a year of its own with one officer. */
async function record() {
  const startYear = year++
  const entry = (parts: Parameters<typeof makeEntry>[1] = {}) =>
    makeEntry(world, { startYear, assignments: [officer(startYear)], ...parts })
  const { number } = must(await keepAgreement(world.district.actor, entry()))
  const base = async (version?: number) => {
    const view = await findAgreement(world.district.actor.scope, number, version)
    return { versionId: view?.version.id ?? '', rowVersion: view?.version.rowVersion ?? 0 }
  }
  const keep = async (parts: Parameters<typeof makeEntry>[1], version?: number) =>
    keepAgreement(world.district.actor, entry(parts), { base: await base(version) })
  const listRows = () =>
    opened.asOwner(`SELECT a.id, o.name, to_char(a.starts_on, 'MM-DD') AS starts, to_char(a.ends_on, 'MM-DD') AS ends, v.number AS version
      FROM assignment a JOIN officer o ON o.id = a.officer_id JOIN position p ON p.id = a.position_id
      JOIN agreement_version v ON v.id = p.version_id JOIN agreement g ON g.id = v.agreement_id
      WHERE g.number = '${number}' AND v.recorded_at IS NOT NULL ORDER BY a.starts_on`) as Promise<
      Record<string, unknown>[]
    >
  return { startYear, number, keep, listRows }
}

describe('an assignment', () => {
  it('stays the same row when its agreement is corrected, and is changed in place when its last day is said', async () => {
    const { startYear, keep, listRows } = await record()
    const before = await listRows()
    expect(before).toMatchObject([{ name: 'SRO 1', starts: '08-15', ends: null }])
    must(await keep({ title: 'Corrected' }))
    expect(await listRows()).toEqual(before)
    must(await keep({ assignments: [officer(startYear, { endsOn: calendarDate(`${startYear + 1}-01-12`) })] }))
    expect(await listRows()).toEqual([{ ...before[0], ends: '01-12' }])
  })

  it('goes over to the next recorded version, once', async () => {
    const { keep, listRows } = await record()
    const before = await listRows()
    must(await keep({ making: { how: 'send' }, title: 'Proposed' }))
    expect(await listRows()).toEqual(before)
    must(await keep({ title: 'Signed' }, 2))
    expect(await listRows()).toEqual([{ ...before[0], version: 3 }])
  })

  it('that is added or left out of the entry comes and goes', async () => {
    const { startYear, keep, listRows } = await record()
    const [first] = await listRows()
    const second = officer(startYear, { officerName: 'SRO 2', startsOn: calendarDate(`${startYear + 1}-01-15`) })
    const ended = officer(startYear, { endsOn: calendarDate(`${startYear + 1}-01-12`) })
    must(await keep({ assignments: [second, ended] }))
    expect(await listRows()).toMatchObject([{ id: first?.id, ends: '01-12' }, { name: 'SRO 2' }])
    must(await keep({ assignments: [second] }))
    expect(await listRows()).toMatchObject([{ name: 'SRO 2' }])
  })

  it('that cannot hold is refused with a sentence, and nothing is saved', async () => {
    const { startYear, keep, listRows } = await record()
    const before = await listRows()
    const day = (text: string) => calendarDate(text)
    const faultsOf = async (...assignments: AssignmentEntry[]) => {
      const kept = await keep({ assignments })
      return kept.ok || kept.refusal.kind !== 'faults' ? [] : Object.values(kept.refusal.faults)
    }
    expect(await faultsOf(officer(startYear, { startsOn: day(`${startYear}-06-30`) }))).toEqual([
      `SRO 1: Enter a first day within the agreement: July 1, ${startYear} to June 30, ${startYear + 1}.`,
    ])
    expect((await faultsOf(officer(startYear), officer(startYear, { officerName: 'SRO 9' })))[0]).toBe(
      `SRO 1: The position has one place, and on August 15, ${startYear} 2 officers would hold it. End another assignment first, or choose other days.`,
    )
    expect(await listRows()).toEqual(before)
    const other = await keepAgreement(
      world.district.actor,
      makeEntry(world, { startYear, title: 'Another', assignments: [officer(startYear)] }),
    )
    expect(other).toMatchObject({
      ok: false,
      refusal: { faults: { 'officers.0.campuses': expect.stringContaining('time would come to 200% on August 15,') } },
    })
  })

  it('is changed by a police supervisor alone, once the agency has one; a version that is sent may say otherwise', async () => {
    const { startYear, keep, listRows } = await record()
    await addSupervisor(opened, world.city, 'Sergeant of Alder')
    const before = await listRows()
    const moved = [officer(startYear, { officerName: 'SRO 3' })]
    expect(await keep({ assignments: moved })).toMatchObject({
      ok: false,
      refusal: {
        faults: { officers: expect.stringContaining("City of Alder keeps its officers' assignments itself.") },
      },
    })
    must(await keep({ title: 'Corrected' }))
    must(await keep({ making: { how: 'send' }, assignments: moved }))
    expect(await listRows()).toEqual(before)
    must(await keep({ assignments: moved, title: 'Signed' }, 2))
    expect(await listRows()).toEqual([{ ...before[0], version: 3 }])
  })
})
