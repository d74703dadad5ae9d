import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { NOTHING, negateFigure } from '@/lib/domain/breakdown/figures'
import { foldNetCost } from '@/lib/domain/breakdown/folds/fold-net-cost'
import { costBorneBy, costUnallocated, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { arbitraryTangle } from '@/lib/domain/breakdown/laws/arbitrary-tangles'
import { arbitraryTerms } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { settle } from '@/lib/domain/breakdown/settle'
import type { Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

const RUNS = { numRuns: Number(process.env.RUNS ?? 100) }
const NO_TIME_LIMIT = 0
const EVERYTHING = { negativeLines: true, limits: true, inKind: true, unitSlices: true, held: true }

/** A cent for each step, line and year: which of them are moved is known only with all amounts. */
const CENTS_THAT_ROUNDING_MOVES = 4 * 4 * 3

type Hidden = { lines: readonly string[]; students: boolean; share: boolean; sums: boolean }

const hidden: fc.Arbitrary<Hidden> = fc.record({
  lines: fc.subarray(['l1', 'l2', 'l3', 'l4']),
  students: fc.boolean(),
  share: fc.boolean(),
  sums: fc.boolean(),
})

/** The terms with some amounts, a measure, percents or fixed sums left out, as if the documents did not say them. */
function hide(terms: Terms, { lines, students, share, sums }: Hidden): Terms {
  return {
    ...terms,
    costLines: terms.costLines.map((line) => {
      const { amount } = line
      if (!lines.includes(line.id) || !('each' in amount) || typeof amount.each !== 'number' || amount.each < 0)
        return line
      return { ...line, amount: { ...amount, each: null } }
    }),
    measures: students ? terms.measures.map((measure) => ({ ...measure, values: null })) : terms.measures,
    split: terms.split.map((rule, index) => ({
      ...rule,
      steps: rule.steps.map((step) => hideSums(hideShares(step, share && index === 0), sums)),
    })),
  }
}

function hideSums(step: Step, hides: boolean): Step {
  if (!hides || !('amounts' in step)) return step
  return { amounts: Object.fromEntries(Object.keys(step.amounts).map((bearer) => [bearer, { each: null }])) }
}

function hideShares(step: Step, hides: boolean): Step {
  if (!hides || !('shares' in step)) return step
  return { ...step, shares: Object.fromEntries(Object.keys(step.shares).map((bearer) => [bearer, null])) }
}

function expectWithin(actual: Figure, said: Figure, what: string, moved = CENTS_THAT_ROUNDING_MOVES): void {
  const value = actual.cents ?? Number.NaN
  const [least, most] = [said.cents ?? said.atLeastCents, said.cents ?? said.atMostCents]
  if (least !== undefined) expect(value, `${what} at least`).toBeGreaterThanOrEqual(least - moved)
  if (most !== undefined) expect(value, `${what} at most`).toBeLessThanOrEqual(most + moved)
}

/** Totals, what each bears and net costs, in all and year by year, lie between the bounds that are said of them. */
function expectAllWithin(full: Terms, said: Terms): void {
  const [actual, bounds] = [settle(full), settle(said)]
  const parts: { yearId?: string }[] = [{}, ...full.years.map(({ id }) => ({ yearId: id }))]
  for (const part of parts) {
    expectWithin(totalCost(actual, part), totalCost(bounds, part), 'total')
    expectWithin(costUnallocated(actual, part), costUnallocated(bounds, part), 'nobody')
    for (const { id } of [...full.parties, ...full.sources]) {
      expectWithin(costBorneBy(actual, id, part), costBorneBy(bounds, id, part), id)
    }
    for (const { id } of full.parties) {
      expectWithin(foldNetCost(actual, id, part.yearId).net, foldNetCost(bounds, id, part.yearId).net, `net ${id}`)
    }
  }
}

/**
 * Each payment lies between its bounds, one that netting turned around seen from the other side. Of payments rounded to
 * more than cents, one cent of what is owed turns each by a whole unit, and the one that evens them out by all of these.
 */
function expectPaymentsWithin(full: Terms, said: Terms): void {
  const [actual, bounds] = [settle(full), settle(said)]
  const unit = Math.max(...full.billing.map(({ rounding }) => rounding?.toCents ?? 1))
  for (const { yearId, fromId, forLines, number, count, figure } of bounds.payments) {
    const paid = actual.payments.find(
      (other) => other.yearId === yearId && other.number === number && other.forLines?.join() === forLines?.join(),
    )
    if (!paid) throw new Error('There are as many payments')
    const moved = CENTS_THAT_ROUNDING_MOVES + (unit === 1 ? 0 : unit * count)
    expectWithin(paid.fromId === fromId ? paid.figure : negateFigure(paid.figure), figure, `payment ${number}`, moved)
  }
}

function holds<T>(name: string, values: fc.Arbitrary<T>, law: (value: T) => void): void {
  it(name, () => fc.assert(fc.property(values, law), RUNS), NO_TIME_LIMIT)
}

describe('of terms in which amounts are not recorded', () => {
  /** Rounded to the cent: what is rounded to more moves by more than a cent. */
  const terms = arbitraryTerms(EVERYTHING).map((each) => ({ ...each, rounding: {} }))

  holds(
    'every figure holds, whatever the amounts turn out to be',
    fc.record({ terms, facts: hidden }),
    ({ terms: full, facts }) => expectAllWithin(full, hide(full, facts)),
  )

  holds('and every payment too', fc.record({ terms, facts: hidden }), ({ terms: full, facts }) =>
    expectPaymentsWithin(full, hide(full, facts)),
  )

  /** Nothing tells their lines apart, so that a sum not recorded falls on all of them alike. */
  const alike = arbitraryTerms({
    negativeLines: false,
    limits: false,
    inKind: false,
    unitSlices: false,
    held: false,
  }).map((each) => ({
    ...each,
    rounding: {},
    costLines: each.costLines.map(({ billedBy: _, ...line }) => ({ ...line, incurredBy: 'city' })),
  }))

  holds('and where only sums are not recorded, over lines that are alike', alike, (full) =>
    expectAllWithin(full, hide(full, { lines: [], students: false, share: false, sums: true })),
  )

  holds('and beside sums, limits on some lines, credits and several creditors', arbitraryTangle, ({ full, said }) =>
    expectAllWithin(full, said),
  )

  holds('what is owed between the parties holds as well', arbitraryTangle, ({ full, said }) => {
    const [actual, bounds] = [settle(full), settle(said)]
    for (const { fromId, toId, figure } of bounds.debts) {
      const debt = actual.debts.find((other) => other.fromId === fromId && other.toId === toId)
      expectWithin(debt?.figure ?? NOTHING, figure, `${fromId} to ${toId}`)
    }
  })
})
