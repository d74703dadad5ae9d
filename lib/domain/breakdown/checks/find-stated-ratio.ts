import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { coveredUnits } from '@/lib/domain/breakdown/checks/covered-units'
import { findBeforeAndNow, sumBorne, sumLines } from '@/lib/domain/breakdown/checks/find-stated-figure'
import { pickProduct } from '@/lib/domain/breakdown/checks/pick-product'
import { valueOfTimes } from '@/lib/domain/breakdown/lines/value-of-times'
import { addFractions, type Fraction, makeFraction, multiplyFractions, ONE, ZERO } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { valueInYear } from '@/lib/domain/terms/by-year'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

/** Our number for a printed percent or count; null when the terms do not determine it. */
export function findStatedRatio(terms: Terms, breakdown: Breakdown, stated: Stated): Fraction | null {
  switch (stated.what) {
    case 'percent':
      return partOf(sumBorne(breakdown, stated).cents, sumLines(breakdown, stated)?.cents)
    case 'change':
      return findChange(breakdown, stated)
    case 'headcount':
      return countOfficers(terms, stated)
    case 'units':
      return countLineUnits(terms, breakdown, stated)
    default:
      return null
  }
}

function partOf(part: number | null, whole: number | null | undefined): Fraction | null {
  return part === null || !whole ? null : makeFraction(BigInt(part), BigInt(whole))
}

function findChange(breakdown: Breakdown, stated: Stated): Fraction | null {
  const change = findBeforeAndNow(breakdown, stated)
  const [now, before] = [change?.now.cents ?? null, change?.before.cents ?? null]
  return now === null || before === null ? null : partOf(now - before, before)
}

function countOfficers({ positions, years }: Terms, stated: Stated): Fraction | null {
  const yearId = stated.years?.[0] ?? years[0]?.id ?? ''
  return positions
    .filter(({ id }) => stated.of === undefined || id === stated.of)
    .reduce<Fraction | null>((sum, { headcount }) => {
      const heads = valueInYear(headcount, yearId)
      return sum && heads ? addFractions(sum, ratioValue(heads)) : null
    }, ZERO)
}

function countLineUnits(terms: Terms, breakdown: Breakdown, stated: Stated): Fraction | null {
  const line = terms.costLines.find(({ id }) => id === stated.of)
  const row = breakdown.lines.find(
    ({ costLineId, yearId }) =>
      costLineId === stated.of && (stated.years === undefined || stated.years.includes(yearId)),
  )
  if (!line || !row) return null
  if (line.covers) return coveredUnits(terms, line, pickProduct(line.covers, stated.product), row.yearId).n
  return row.calculation.times.reduce<Fraction | null>((all, times) => {
    const value = valueOfTimes(times)
    return all && value && multiplyFractions(all, value)
  }, ONE)
}
