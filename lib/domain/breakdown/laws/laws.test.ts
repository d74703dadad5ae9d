import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Breakdown, UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { foldNetCost } from '@/lib/domain/breakdown/folds/fold-net-cost'
import { costBorneBy, foldTable, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { arbitraryTerms, type Features } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { settle } from '@/lib/domain/breakdown/settle'
import { ratioValue } from '@/lib/domain/money/ratio'
import type { Growth, PercentAmount } from '@/lib/domain/terms/amount'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'

const RUNS = { numRuns: Number(process.env.RUNS ?? 100) }
const NO_TIME_LIMIT = 0
const EVERYTHING: Features = { negativeLines: true, limits: true, inKind: true, unitSlices: true, held: true }

/** A law that random terms obey; `RUNS=10000 npm run properties` tries many. */
function holds(name: string, features: Features, law: (terms: Terms, breakdown: Breakdown) => void): void {
  const property = fc.property(arbitraryTerms(features), (terms) => {
    expect(findFaults(terms)).toEqual([])
    law(terms, settle(terms))
  })
  it(name, () => fc.assert(property, RUNS), NO_TIME_LIMIT)
}

function exact(figure: Figure): number {
  if (figure.cents === null) throw new Error('Everything is recorded, so every figure is exact')
  return figure.cents
}

function add(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + exact(figure), 0)
}

type Planned = { yearId: string; forLines?: string[] }

/** Plans between the same parties have no cost line in common. */
function isOfSamePlan(a: Planned, b: Planned): boolean {
  return a.yearId === b.yearId && a.forLines?.join() === b.forLines?.join()
}

describe('in random terms with everything recorded', () => {
  holds('every line costs what its bearers, its grants and nobody bear', EVERYTHING, (_, breakdown) => {
    for (const line of breakdown.lines) {
      const cells = breakdown.cells.filter(
        ({ yearId, costLineId }) => yearId === line.yearId && costLineId === line.costLineId,
      )
      expect(add(cells.map(({ figure }) => figure))).toBe(exact(line.figure))
    }
  })

  holds('every year and the whole cost what parties, sources and nobody bear', EVERYTHING, (terms, breakdown) => {
    for (const part of [{}, ...terms.years.map(({ id }) => ({ yearId: id }))]) {
      const { total, parties, sources, unallocated } = foldTable(breakdown, part)
      expect(add([...parties, ...sources].map(({ figure }) => figure)) + exact(unallocated)).toBe(exact(total))
    }
  })

  holds('what nobody bears warns', EVERYTHING, (_, breakdown) => {
    for (const { yearId } of breakdown.cells.filter(({ bearerId }) => bearerId === UNALLOCATED)) {
      expect(breakdown.warnings).toContainEqual(expect.objectContaining({ name: 'unallocated', yearId }))
    }
  })

  holds('no limit is passed', { ...EVERYTHING, negativeLines: false }, (terms, breakdown) => {
    for (const limit of terms.limits.filter(({ overYearBefore }) => !overYearBefore)) {
      const spans =
        limit.per.includes('year') && !limit.carriesOver
          ? terms.years.map(({ id }) => [id])
          : [terms.years.map(({ id }) => id)]
      const positions = limit.per.includes('position') ? ['officer', 'sergeant', undefined] : [null]
      for (const years of spans) {
        for (const position of positions)
          expect(drawnUnder(terms, breakdown, limit, years, position)).toBeLessThanOrEqual(
            most(terms, breakdown, limit, years, position),
          )
      }
    }
  })

  holds('nor one that goes by the year before', { ...EVERYTHING, negativeLines: false }, (terms, breakdown) => {
    for (const limit of terms.limits.filter(({ overYearBefore }) => overYearBefore)) {
      const { years: _, ...when } = limit.when ?? {}
      const ofAnyYear = { ...limit, when }
      const positions = limit.per.includes('position') ? ['officer', 'sergeant', undefined] : [null]
      for (const [index, { id }] of terms.years.entries()) {
        if (limit.when?.years?.includes(id) === false) continue
        const before = terms.years[index - 1]?.id
        for (const position of positions) {
          const hasBefore = breakdown.lines.some(
            (line) => line.yearId === before && isUnder(terms, ofAnyYear, line, position),
          )
          const sum = hasBefore
            ? Math.max(
                0,
                grown(limit.overYearBefore, drawnUnder(terms, breakdown, ofAnyYear, [before ?? ''], position)),
              )
            : most(terms, breakdown, limit, [id], position)
          expect(drawnUnder(terms, breakdown, limit, [id], position)).toBeLessThanOrEqual(sum)
        }
      }
    }
  })

  /** Each is met, or all that is left in its last step is taken; a limit may hold it lower. */
  holds(
    'who is to bear so much at least does, or that is warned of',
    { ...EVERYTHING, negativeLines: false },
    (terms, breakdown) => {
      for (const { id, on, years, atLeast } of terms.minimums ?? []) {
        for (const { id: yearId } of terms.years.filter((year) => years?.includes(year.id) ?? true)) {
          const pays = terms.sources.find((source) => source.id === on)?.years?.includes(yearId) ?? true
          const due =
            'percent' in atLeast
              ? percentOf(breakdown, atLeast, [yearId], null) - 2
              : Number('each' in atLeast ? atLeast.each : 0)
          const isWarned = breakdown.warnings.some(
            (warning) => warning.name === 'minimum-not-met' && warning.aboutId === on && warning.yearId === yearId,
          )
          if (pays && !isWarned) expect(exact(costBorneBy(breakdown, on, { yearId })), id).toBeGreaterThanOrEqual(due)
        }
      }
    },
  )

  holds('what a party pays out comes back to it or is what it bears', EVERYTHING, (terms, breakdown) => {
    for (const { id } of terms.parties) {
      for (const year of terms.years) {
        const nobody = breakdown.cells.filter(
          (cell) =>
            cell.yearId === year.id && cell.bearerId === UNALLOCATED && isCashOf(breakdown, cell.costLineId, id),
        )
        const bears = exact(costBorneBy(breakdown, id, { yearId: year.id })) + add(nobody.map(({ figure }) => figure))
        expect(exact(foldNetCost(breakdown, id, year.id).net)).toBe(bears)
      }
    }
  })

  holds(
    'payments, credit used, what is carried on and what is never billed meet what is owed',
    EVERYTHING,
    (_, breakdown) => {
      for (const billed of breakdown.settlements) {
        const payments = breakdown.payments.filter((payment) => isOfSamePlan(payment, billed))
        const paid = payments.reduce(
          (sum, { fromId, figure }) => sum + (fromId === billed.fromId ? 1 : -1) * exact(figure),
          0,
        )
        const unpaid = exact(billed.unbilled) + (billed.carriedOn ? exact(billed.carriedOn) : 0)
        expect(paid + exact(billed.creditUsed) + unpaid).toBe(exact(billed.owed) - exact(billed.netted))
      }
    },
  )

  holds('plans by cost line share a debt out and leave it whole', EVERYTHING, (terms, breakdown) => {
    expect(breakdown.debts).toEqual(settle({ ...terms, billing: [] }).debts)
    const rest = terms.billing.find(({ when }) => when === undefined)
    for (const { id } of terms.years) {
      const billed = breakdown.settlements.filter(({ yearId }) => yearId === id)
      const debt = breakdown.debts.filter(
        ({ yearId, fromId, toId }) => yearId === id && fromId === 'schools' && toId === 'city',
      )
      const own = billed.map((each) => (each.fromId === 'schools' ? each.owed : each.netted))
      if (rest) expect(add(own)).toBe(add(debt.map(({ figure }) => figure)))
    }
  })

  holds('a plan that names every cost line pays as one that names none', EVERYTHING, (terms, breakdown) => {
    const [plan, ...others] = terms.billing
    if (!plan || plan.when || others.length > 0) return
    const named = settle({ ...terms, billing: [{ ...plan, when: { costLines: ['salary', 'vehicle'] } }] })
    if (named.settlements.length < terms.years.length) return
    const without = <T extends { forLines?: string[] }>({ forLines: _, ...row }: T) => row
    expect(named.payments.map(without)).toEqual(breakdown.payments)
    expect(named.settlements.map(without)).toEqual(breakdown.settlements)
  })

  holds('no payment is below zero: one that would be is the other party’s', EVERYTHING, (_, breakdown) => {
    for (const { figure } of breakdown.payments) expect(exact(figure)).toBeGreaterThanOrEqual(0)
  })

  holds('payments that already went out stand first, as they went out', EVERYTHING, (terms, breakdown) => {
    for (const plan of terms.billing) {
      const { from, to, when, alreadyBilledCents = {} } = plan
      for (const [yearId, sums] of Object.entries(alreadyBilledCents)) {
        const forLines = when && linesOfPlan(terms, plan, yearId).map(({ id }) => id)
        const payments = breakdown.payments
          .filter((payment) => isOfSamePlan(payment, { yearId, ...(forLines ? { forLines } : {}) }))
          .slice(0, sums.length)
        expect(payments.map(({ fromId, toId, figure }) => [fromId, toId, exact(figure)])).toEqual(
          sums.map((sum) => [from, to, sum]),
        )
      }
    }
  })

  /** All on one bearer, so that they meet. */
  holds('limits in another order come to the same', EVERYTHING, ({ limits, ...terms }) => {
    const on = terms.costLines[0]?.incurredBy ?? ''
    const met = limits.map((limit) => ({ ...limit, on }))
    const [one, other] = [met, met.toReversed()].map((each) => settle({ ...terms, limits: each }))
    expect(one?.cells).toEqual(other?.cells)
  })

  holds('the same terms with keys in another order come to the same', EVERYTHING, (terms, breakdown) => {
    expect(settle(reverseKeys(terms))).toEqual({ ...breakdown, draws: expect.anything(), cells: breakdown.cells })
  })
})

describe('in random terms without limits', () => {
  const free: Features = { negativeLines: true, limits: false, inKind: true, unitSlices: false, held: false }

  holds('the order of cost lines changes no total', free, (terms, breakdown) => {
    const turned = settle({ ...terms, costLines: terms.costLines.toReversed() })
    for (const { id } of terms.parties) {
      for (const year of terms.years) {
        const part = { yearId: year.id }
        expect(exact(totalCost(turned, part))).toBe(exact(totalCost(breakdown, part)))
      }
      expect(exact(costBorneBy(turned, id))).toBe(exact(costBorneBy(breakdown, id)))
    }
  })
})

function isCashOf(breakdown: Breakdown, costLineId: string, partyId: string): boolean {
  const line = breakdown.costLines.find(({ id }) => id === costLineId)
  return line?.incurredBy === partyId && !line.inKind
}

function drawnUnder(
  terms: Terms,
  breakdown: Breakdown,
  limit: Terms['limits'][number],
  years: readonly string[],
  position: string | null | undefined,
): number {
  const cells = breakdown.cells.filter(
    (cell) => cell.bearerId === limit.on && years.includes(cell.yearId) && isUnder(terms, limit, cell, position),
  )
  return add(cells.map(({ figure }) => figure))
}

function isUnder(
  terms: Terms,
  limit: Terms['limits'][number],
  { costLineId, yearId }: { costLineId: string; yearId: string },
  position: string | null | undefined,
): boolean {
  const line = terms.costLines.find(({ id }) => id === costLineId)
  if (!line || line.inKind) return false
  const { costLines, positions, years } = limit.when ?? {}
  if (costLines && !costLines.includes(line.category) && !costLines.includes(line.id)) return false
  if (positions && !positions.includes(line.position ?? '')) return false
  if (years && !years.includes(yearId)) return false
  return position === null || line.position === position
}

/** What a limit lets through after a year in which so much was drawn on it, to the nearest cent. */
function grown(growth: Growth | undefined, drawn: number): number {
  if (growth && 'plusCents' in growth) return drawn + Number(growth.plusCents)
  return Math.round((drawn * 103) / 100)
}

function most(
  terms: Terms,
  breakdown: Breakdown,
  limit: Terms['limits'][number],
  years: readonly string[],
  position: string | null | undefined,
): number {
  const { atMost } = limit
  if ('percent' in atMost) return percentOf(breakdown, atMost, years, position)
  const each = 'each' in atMost && typeof atMost.each === 'number' ? atMost.each : 0
  return limit.per.includes('year') ? each * (limit.carriesOver ? terms.years.length : years.length) : each
}

/** A percent of the cost in cash, to the next cent above. */
function percentOf(
  breakdown: Breakdown,
  { percent, of }: PercentAmount,
  years: readonly string[],
  position: string | null | undefined,
): number {
  if (typeof percent !== 'string') return Number.NaN
  const cost = breakdown.lines.reduce((sum, { costLineId, yearId, figure }) => {
    const line = breakdown.costLines.find(({ id }) => id === costLineId)
    const { costLines = [line?.category ?? ''], positions = [line?.positionId ?? ''] } = of
    const isMeant =
      line !== undefined &&
      !line.inKind &&
      years.includes(yearId) &&
      costLines.includes(line.category) &&
      positions.includes(line.positionId ?? '') &&
      (typeof position !== 'string' || line.positionId === position)
    return sum + (isMeant ? exact(figure) : 0)
  }, 0)
  const { n, d } = ratioValue(percent)
  return Math.ceil((cost * Number(n)) / Number(d)) + years.length
}

function reverseKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reverseKeys) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  ) as T
}
