import fc from 'fast-check'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Cents, cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Amount } from '@/lib/domain/terms/amount'
import type { Money } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Limit, Rule, Step } from '@/lib/domain/terms/split'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

/** Terms with everything recorded, and what the documents say of them: amounts left out, or given as ranges. */
export type Tangle = { full: Terms; said: Terms }

const PAYERS = ['city', 'schools', 'county', 'grant']
const LINES = ['pay', 'vehicle', 'credit']

const dollars = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => cents(amount * 100))
const payer = fc.constantFrom(...PAYERS)

/** A cost line's amount, and what the documents say of it. */
const amount = fc.record({
  full: dollars(900),
  below: dollars(300),
  above: dollars(300),
  known: fc.constantFrom(0, 1, 2),
})

function said(full: Cents, { below, above, known }: { below: Cents; above: Cents; known: number }): Money {
  if (known === 0) return null
  return known === 1 ? full : { lowCents: cents(Math.max(0, full - below)), highCents: cents(full + above) }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ payer, sum: dollars(600) }).map(({ payer: id, sum }): Step => ({ amounts: { [id]: { each: sum } } })),
  fc
    .record({ payer, first: dollars(600), share: fc.constantFrom('1/3', '50%', '100%').map(ratio) })
    .map(({ payer: id, first, share }): Step => ({ of: { first: { each: first } }, shares: { [id]: share } })),
  fc
    .record({ payer, share: fc.constantFrom('1/3', '50%').map(ratio) })
    .map(({ payer: id, share }): Step => ({ shares: { [id]: share } })),
)

const limit = (id: string): fc.Arbitrary<Limit> =>
  fc
    .record({
      on: payer,
      costLines: fc.subarray(LINES, { minLength: 1 }),
      atMost: fc.oneof<fc.Arbitrary<Amount>[]>(
        dollars(400).map((each) => ({ each })),
        fc.record({
          percent: fc.constantFrom('25%', '40%').map(ratio),
          of: fc.subarray(LINES, { minLength: 1 }).map((costLines) => ({ costLines })),
        }),
      ),
    })
    .map(({ on, costLines, atMost }) => ({ id, on, when: { costLines }, per: ['year' as const], atMost }))

/**
 * Terms in which it matters on which cost line a sum falls: several creditors, limits on only some lines, a credit among
 * them, fixed sums and first dollars. Of some lines the documents do not say the amount, or only between what it lies.
 */
export const arbitraryTangle: fc.Arbitrary<Tangle> = fc
  .record({
    amounts: fc.tuple(amount, amount, amount),
    creditors: fc.tuple(...LINES.map(() => fc.constantFrom('city', 'county'))),
    steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    rest: payer,
    least: fc.option(fc.record({ on: payer, each: dollars(500) }), { nil: null }),
    limits: fc.tuple(limit('one'), limit('other')).chain((all) => fc.subarray(all)),
  })
  .map(({ amounts, creditors, steps, rest, least, limits }) => {
    const rule: Rule = { steps: [...steps, { rest }] }
    const make = (moneyOf: (index: number) => Money) =>
      makeTerms({
        parties: ['city', 'schools', 'county'].map((id) => ({ id, side: 'other' })),
        sources: [{ id: 'grant' }],
        years: [{ id: 'y1', startsOn: calendarDate('2024-07-01'), endsOn: calendarDate('2025-06-30') }],
        costLines: LINES.map((id, index) => makeLine(id, creditors[index] ?? 'city', { each: moneyOf(index) })),
        split: [rule],
        limits,
        ...(least ? { minimums: [{ id: 'least', on: least.on, atLeast: { each: least.each } }] } : {}),
      })
    const isCredit = (index: number) => LINES[index] === 'credit'
    const full = (index: number) => cents((isCredit(index) ? -1 : 1) * (amounts[index]?.full ?? 0))
    return {
      full: make(full),
      said: make((index) => {
        const facts = amounts[index]
        return facts === undefined || isCredit(index) ? full(index) : said(facts.full, facts)
      }),
    }
  })

function makeLine(id: string, incurredBy: string, each: Amount): CostLine {
  return { id, category: id, incurredBy, trueUp: 'amount', amount: each }
}
