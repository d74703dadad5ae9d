import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { daysIn, overlapOf } from '@/lib/domain/calendar/date-range'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { findLinesLeft, isPercentOfGone, type LinesLeft, ofLinesLeft } from '@/lib/domain/terms/gone/gone-lines'
import { withoutSources } from '@/lib/domain/terms/gone/measure-left'
import { listAmounts } from '@/lib/domain/terms/list-amounts'
import type { Measure } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import { continueAmount, isOfOtherYears } from './continue-amount'
import { continueBilling } from './continue-billing'
import { continueAllocations, continueLimits, continueMinimums, continueRules } from './continue-split'
import { findYearOf, type Going, isGoingOn } from './going'
import type { Raise } from './raise'

/**
 * The cost terms of a renewed agreement: every one of its years is as the last contract year of the old terms was, with
 * the raise. What held in earlier years alone has ended with them, and so has a percent of nothing but cost lines that
 * do not go on; an index by which anything grows is not known yet. Figures that the old paper prints, credit brought
 * forward and what was billed already are not carried. Takes terms in which `findFaults` finds nothing.
 * @param years the contract years of the renewed agreement, at least one
 */
export function continueTerms(terms: Terms, years: readonly ContractYear[], raise: Raise): Terms {
  const going = goOnFrom(terms)
  const { model } = going
  const indexes = listAmounts(terms).flatMap((amount) =>
    'each' in amount && amount.grows !== undefined && 'index' in amount.grows ? [amount.grows.index] : [],
  )
  return {
    ...terms,
    years: [...years],
    sources: terms.sources.filter(({ id }) => !going.ended.has(id)).map(({ years: _, ...source }) => source),
    positions: terms.positions.map((position) => ({
      ...position,
      headcount: valueInYear(position.headcount, model.id) ?? null,
    })),
    measures: terms.measures.map((measure) => continueMeasure(measure, going, indexes)),
    costLines: going.lines.map((line) => continueLine(line, going, raise)),
    split: continueRules(terms.split, going, raise),
    limits: continueLimits(terms.limits, going, raise),
    ...(terms.minimums && { minimums: continueMinimums(terms.minimums, going, raise) }),
    allocations: continueAllocations(terms.allocations, going, raise),
    billing: continueBilling(going, years),
    stated: [],
  }
}

const A_YEAR = 365
const A_MONTH = 31

/** The contract year that a renewal continues: the last one, unless it is a stub beside whole ones. */
export function findModelYear(years: readonly ContractYear[]): ContractYear {
  const longest = Math.max(...years.map(daysIn))
  const whole = years.filter((year) => daysIn(year) >= Math.min(longest, A_YEAR) - A_MONTH)
  const last = whole.reduce<ContractYear | undefined>(
    (latest, year) => (latest === undefined || year.endsOn >= latest.endsOn ? year : latest),
    undefined,
  )
  if (last === undefined) throw new Error('There is no contract year to continue')
  return last
}

/** The contract year that is continued, and after it the others that run beside it (ten and twelve months at once). */
export function findYearsBeside(years: readonly ContractYear[]): ContractYear[] {
  const model = findModelYear(years)
  const others = years.filter((year) => {
    const shared = year === model ? null : overlapOf(year, model)
    return shared !== null && daysIn(shared) > A_MONTH
  })
  return [model, ...others]
}

function goOnFrom(terms: Terms): Going {
  const beside = findYearsBeside(terms.years)
  const yearIds = beside.map(({ id }) => id)
  const ended = terms.sources.filter(({ years }) => years !== undefined && !years.some((id) => yearIds.includes(id)))
  const from = { terms, model: findModelYear(terms.years), yearIds }
  const { lines, gone } = findLinesGoingOn(terms.costLines, from)
  return { ...from, lines, gone, ended: new Set(ended.map(({ id }) => id)) }
}

/**
 * The cost lines that go on. What was bought once, or was of earlier years alone, does not, nor does a percent of
 * nothing but such lines: without them it is $0. A percent of some that go on is of those; one of the cost of another
 * year goes on as not recorded.
 */
function findLinesGoingOn(all: readonly CostLine[], from: Pick<Going, 'yearIds' | 'model'>): LinesLeft {
  const found = findLinesLeft(all, (line) => !line.once && isGoingOn(line.years, from))
  return withoutPercentsOfGone(all, found, from)
}

function withoutPercentsOfGone(
  all: readonly CostLine[],
  found: LinesLeft,
  from: Pick<Going, 'yearIds' | 'model'>,
): LinesLeft {
  const falls = ({ amount, years }: CostLine) =>
    isPercentOfGone(amount, found.gone) && !isOfOtherYears(amount, findYearOf(years, from))
  if (!found.lines.some(falls)) return found
  const left = found.lines.filter((line) => !falls(line))
  return withoutPercentsOfGone(
    all,
    findLinesLeft(all, (line) => left.includes(line)),
    from,
  )
}

/** An index that amounts grow by is not known for years to come; other quantities stay until somebody types new ones. */
function continueMeasure(measure: Measure, { model, ended }: Going, indexes: readonly Id[]): Measure {
  const values = indexes.includes(measure.id) ? null : (valueInYear(measure.values, model.id) ?? null)
  return withoutSources({ ...measure, values }, ended)
}

function continueLine(line: CostLine, going: Going, raise: Raise): CostLine {
  const { years, ...rest } = line
  const round = line.rounding?.rate ?? going.terms.rounding.rate
  const from = {
    terms: going.terms,
    yearId: findYearOf(years, going),
    ...(years === undefined ? {} : { lineYears: years }),
  }
  return { ...rest, amount: continueAmount(ofLinesLeft(line.amount, going.gone), from, raise, round) }
}
