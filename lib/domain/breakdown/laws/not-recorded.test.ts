import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { foldNetCost } from '@/lib/domain/breakdown/folds/fold-net-cost'
import { costBorneBy, costUnallocated, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { arbitraryTerms } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { settle } from '@/lib/domain/breakdown/settle'
import type { Terms } from '@/lib/domain/terms/terms'

const RUNS = { numRuns: Number(process.env.RUNS ?? 100) }
const NO_TIME_LIMIT = 0
const WITH_CREDITS = { negativeLines: true, limits: false, inKind: true, unitSlices: true }
const WITH_LIMITS = { negativeLines: false, limits: true, inKind: true, unitSlices: true }

/** A cent for each step, line and year: which of them are moved is known only with all amounts. */
const CENTS_THAT_ROUNDING_MOVES = 4 * 4 * 3

type Hidden = { lines: readonly string[]; students: boolean; share: boolean }

const hidden: fc.Arbitrary<Hidden> = fc.record({
  lines: fc.subarray(['l1', 'l2', 'l3', 'l4'], { minLength: 1 }),
  students: fc.boolean(),
  share: fc.boolean(),
})

/** The terms with some amounts, a measure or a percent left out, as if the documents did not say them. */
function hide(terms: Terms, { lines, students, share }: Hidden): Terms {
  return {
    ...terms,
    costLines: terms.costLines.map((line) => {
      const { amount } = line
      if (!lines.includes(line.id) || !('each' in amount) || typeof amount.each !== 'number' || amount.each < 0)
        return line
      return { ...line, amount: { ...amount, each: null } }
    }),
    measures: students ? terms.measures.map((measure) => ({ ...measure, values: null })) : terms.measures,
    split: terms.split.map((rule, index) =>
      share && index === 0 ? { ...rule, steps: rule.steps.map(hideShares) } : rule,
    ),
  }
}

/**
 * Terms in which it does not matter how a sum falls on several lines, for that is known only with all their amounts:
 * all cost incurred by one party, no limit beside fixed sums or first dollars, rounded to the cent.
 */
function untangle(terms: Terms): Terms {
  const costLines = terms.costLines.map(({ billedBy: _, ...line }) => ({ ...line, incurredBy: 'city' }))
  const split = terms.limits.length === 0 ? terms.split : terms.split.map(dropSums)
  return { ...terms, costLines, split, rounding: {} }
}

function dropSums(rule: Terms['split'][number]): Terms['split'][number] {
  return {
    ...rule,
    steps: rule.steps.filter((step) => !('amounts' in step) && !('of' in step && step.of && 'first' in step.of)),
  }
}

function hideShares(step: Terms['split'][number]['steps'][number]) {
  if (!('shares' in step)) return step
  return { ...step, shares: Object.fromEntries(Object.keys(step.shares).map((bearer) => [bearer, null])) }
}

function expectWithin(actual: Figure, said: Figure, what: string): void {
  const value = actual.cents ?? Number.NaN
  const [least, most] = [said.cents ?? said.atLeastCents, said.cents ?? said.atMostCents]
  if (least !== undefined) expect(value, `${what} at least`).toBeGreaterThanOrEqual(least - CENTS_THAT_ROUNDING_MOVES)
  if (most !== undefined) expect(value, `${what} at most`).toBeLessThanOrEqual(most + CENTS_THAT_ROUNDING_MOVES)
}

describe('of terms in which amounts are not recorded', () => {
  it(
    'every figure holds, whatever the amounts turn out to be',
    () => {
      const property = fc.property(
        fc.oneof(arbitraryTerms(WITH_CREDITS), arbitraryTerms(WITH_LIMITS)).map(untangle),
        hidden,
        (terms, facts) => {
          const [full, open] = [settle(terms), settle(hide(terms, facts))]
          const parts: { yearId?: string }[] = [{}, ...terms.years.map(({ id }) => ({ yearId: id }))]
          for (const part of parts) {
            expectWithin(totalCost(full, part), totalCost(open, part), 'total')
            expectWithin(costUnallocated(full, part), costUnallocated(open, part), 'nobody')
            for (const { id } of [...terms.parties, ...terms.sources]) {
              expectWithin(costBorneBy(full, id, part), costBorneBy(open, id, part), id)
            }
            for (const { id } of terms.parties) {
              expectWithin(foldNetCost(full, id, part.yearId).net, foldNetCost(open, id, part.yearId).net, `net ${id}`)
            }
          }
        },
      )
      fc.assert(property, RUNS)
    },
    NO_TIME_LIMIT,
  )
})
