import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { arbitraryTerms, type Features } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Cents, cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Actuals } from '@/lib/domain/terms/actuals'
import type { Step } from '@/lib/domain/terms/split'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

const RUNS = { numRuns: Number(process.env.RUNS ?? 100) }
const NO_TIME_LIMIT = 0
const EVERYTHING: Features = { negativeLines: true, limits: true, inKind: true, unitSlices: true, held: true }

function holds<T>(name: string, values: fc.Arbitrary<T>, law: (value: T) => void): void {
  it(name, () => fc.assert(fc.property(values, law), RUNS), NO_TIME_LIMIT)
}

const someCents = fc.integer({ min: 0, max: 10 ** 8 }).map(cents)

/** One line of one year that is split in these steps. */
function simpleTerms(amount: Cents, steps: Step[], parties: readonly string[]): Terms {
  return makeTerms({
    parties: parties.map((id) => ({ id, side: 'other' })),
    years: [{ id: 'y1', startsOn: calendarDate('2024-07-01'), endsOn: calendarDate('2025-06-30') }],
    costLines: [
      { id: 'pay', category: 'salary', incurredBy: parties.at(-1) ?? '', trueUp: 'amount', amount: { each: amount } },
    ],
    split: [{ steps }],
  })
}

describe('actuals', () => {
  holds('equal to the plan change nothing', arbitraryTerms(EVERYTHING), (terms) => {
    const planned = settle(terms)
    const amounts: NonNullable<Actuals['amounts']> = {}
    for (const { costLineId, yearId, figure } of planned.lines) {
      amounts[costLineId] = { ...amounts[costLineId], [yearId]: figure.cents ?? cents(0) }
    }
    const actual = settle(terms, { amounts })
    expect(actual.cells).toEqual(planned.cells)
    expect(actual.payments).toEqual(planned.payments)
  })
})

describe('the parts of a share', () => {
  const part = fc.record({
    terms: arbitraryTerms(EVERYTHING),
    share: fc.constantFrom('0%', '1/3', '50%', '100%').map(ratio),
    sum: someCents,
  })

  holds('add up to it, with what is under no part', part, ({ terms, share, sum }) => {
    const breakdown = settle({
      ...terms,
      parties: terms.parties.map((party) =>
        party.id === 'schools' ? { ...party, parts: [{ id: 'north' }, { id: 'south' }] } : party,
      ),
      allocations: [
        { of: 'schools', by: 'campus', steps: [{ shares: { north: share } }, { amounts: { levy: { each: sum } } }] },
      ],
    })
    for (const { id } of terms.years) {
      const parts = breakdown.parts.filter(({ yearId }) => yearId === id)
      const all = parts.reduce((total, { figure }) => total + (figure.cents ?? Number.NaN), 0)
      expect(all).toBe(costBorneBy(breakdown, 'schools', { yearId: id }).cents)
    }
  })
})

describe('payers and the rest', () => {
  const equal = fc.record({
    amount: someCents,
    payers: fc.integer({ min: 1, max: 6 }),
    more: fc.integer({ min: 0, max: 3 }),
  })

  holds('equal payers pay the same, in any order', equal, ({ amount, payers, more }) => {
    const ids = Array.from({ length: payers }, (_, index) => `payer ${index}`)
    const each = ratio(`1/${payers + more + 1}`)
    const steps: Step[] = [{ shares: Object.fromEntries(ids.map((id) => [id, each])) }, { rest: 'city' }]
    const [one, other] = [
      [...ids, 'city'],
      ['city', ...ids.toReversed()],
    ].map((parties) => settle(simpleTerms(amount, steps, parties)))
    const paid = ids.flatMap((id) => [one, other].map((breakdown) => breakdown && costBorneBy(breakdown, id).cents))
    expect(new Set(paid).size).toBe(1)
  })

  holds(
    'equal shares of a whole differ by at most a cent, and the first listed has it',
    equal,
    ({ amount, payers }) => {
      const ids = Array.from({ length: payers }, (_, index) => `payer ${index}`)
      const shares = Object.fromEntries(ids.map((id) => [id, ratio(`1/${payers}`)]))
      const breakdown = settle(simpleTerms(amount, [{ shares }], ids))
      const paid = ids.map((id) => costBorneBy(breakdown, id).cents ?? Number.NaN)
      expect(paid).toEqual(paid.toSorted((a, b) => b - a))
      expect((paid[0] ?? 0) - (paid.at(-1) ?? 0)).toBeLessThanOrEqual(1)
      expect(paid.reduce((a, b) => a + b, 0)).toBe(amount)
    },
  )
})

describe('cutting a cost line in two', () => {
  const free: Features = { negativeLines: false, limits: false, inKind: false, unitSlices: false, held: false }
  const cut = fc.record({ terms: arbitraryTerms(free), at: fc.integer({ min: 0, max: 1_000 }) })

  holds('changes no total where a year is one pool', cut, ({ terms, at }) => {
    const split = terms.split.map((rule) => ({ ...rule, per: 'year' as const }))
    const whole = { ...terms, split, rounding: terms.rounding.share ? { share: terms.rounding.share } : {} }
    const [before, after] = [
      settle(whole),
      settle(nameBoth({ ...whole, costLines: whole.costLines.flatMap((line) => cutLine(line, at)) })),
    ]
    for (const { id: yearId } of terms.years) {
      expect(totalCost(after, { yearId }).cents).toBe(totalCost(before, { yearId }).cents)
      for (const { id } of [...terms.parties, ...terms.sources]) {
        expect(costBorneBy(after, id, { yearId }).cents).toBe(costBorneBy(before, id, { yearId }).cents)
      }
    }
  })

  /** Whatever named the line names both halves of it. */
  function nameBoth(cutTerms: Terms): Terms {
    return JSON.parse(JSON.stringify(cutTerms).replaceAll('["l1"', '["l1","l1 too"'))
  }

  function cutLine(line: Terms['costLines'][number], at: number): Terms['costLines'] {
    const { amount } = line
    if (line.id !== 'l1' || !('each' in amount) || typeof amount.each !== 'number' || amount.times || amount.factor)
      return [line]
    const first = cents(Math.min(at, amount.each))
    const second = cents(amount.each - first)
    return [
      { ...line, amount: { each: first } },
      { ...line, id: 'l1 too', amount: { each: second } },
    ]
  }
})
