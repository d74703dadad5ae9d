import fc from 'fast-check'
import type { CostRow, ShareRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { addDays, calendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Cents, cents } from '@/lib/domain/money/cents'

export const CITY = 'city'
export const DISTRICT = 'district'
export const COUNTY = 'county'
export const ORGANIZATIONS = [CITY, DISTRICT, COUNTY]

const organization = fc.constantFrom(...ORGANIZATIONS)
const amount = fc.integer({ min: -500_000, max: 40_000_000 }).map(cents)

const known = amount.map((value): Figure => ({ cents: value, missing: [] }))
const open = fc.constant<Figure>(openFigure({ atLeast: 0 as Cents, atMost: null }, ['a fact not recorded']))
const figure = fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: open })

const range = fc
  .record({ from: fc.integer({ min: 0, max: 1400 }), days: fc.integer({ min: 0, max: 800 }) })
  .map(({ from, days }) => {
    const startsOn = addDays(calendarDate('2023-01-01'), from)
    return { startsOn, endsOn: addDays(startsOn, days) }
  })

/** A cost row that keeps the law: its shares, grants and what nobody bears yet make its total. Flows go both ways. */
function row(figures: fc.Arbitrary<Figure>): fc.Arbitrary<CostRow> {
  return fc
    .record({
      agreement: fc.constantFrom('A-1', 'A-2', 'A-3'),
      kind: fc.constantFrom('recorded' as const, 'recorded' as const, 'proposed' as const),
      category: fc.constantFrom('salary', 'benefits', 'vehicle'),
      range,
      incurredById: organization,
      inKind: fc.boolean(),
      parties: fc.record({ city: figures, district: figures, county: figures }),
      grant: fc.option(fc.record({ figure: figures, paidToId: organization }), { nil: null }),
      unallocated: figures,
    })
    .map(({ agreement, kind, category, range, incurredById, inKind, parties, grant, unallocated }) => {
      const shares: ShareRow[] = [
        ...ORGANIZATIONS.map(
          (id): ShareRow => ({
            kind: 'party',
            name: id,
            organizationId: id,
            paidToId: null,
            figure: parties[id as keyof typeof parties],
          }),
        ),
        ...(grant === null ? [] : [{ kind: 'source' as const, name: 'grant', organizationId: null, ...grant }]),
        { kind: 'unallocated', name: 'nobody yet', organizationId: null, paidToId: null, figure: unallocated },
      ]
      return {
        agreement: { number: agreement, title: agreement, versionNumber: 1, kind, replaces: false, notJoined: [] },
        year: { id: 'year', ...range },
        costLineId: category,
        costLineName: category,
        category,
        incurredById,
        inKind,
        figure: sumFigures(shares.map((share) => share.figure)),
        shares,
      }
    })
}

/** Rows whose every amount is recorded. */
export const knownRows = fc.array(row(known), { maxLength: 8 })

/** Rows of which some amounts are not recorded. */
export const openRows = fc.array(row(figure), { maxLength: 8 })

export const startMonth = fc.integer({ min: 1, max: 12 })
