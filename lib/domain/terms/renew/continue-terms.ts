import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { daysIn, overlapOf } from '@/lib/domain/calendar/date-range'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Measure } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import { continueAmount } from './continue-amount'
import { continueBilling } from './continue-billing'
import { continueAllocations, continueLimits, continueMinimums, continueRules } from './continue-split'
import { findYearOf, type Going, isGoingOn } from './going'
import type { Raise } from './raise'

/**
 * The cost terms of a renewed agreement: every one of its years is as the last contract year of the old terms was, with
 * the raise. What held in earlier years alone has ended with them; figures that the old paper prints, credit brought
 * forward and what was billed already are not carried. Takes terms in which `findFaults` finds nothing.
 * @param years the contract years of the renewed agreement, at least one
 */
export function continueTerms(terms: Terms, years: readonly ContractYear[], raise: Raise): Terms {
  const going = goOnFrom(terms)
  const { model } = going
  const indexes = terms.costLines.flatMap(({ amount }) =>
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
    measures: terms.measures.map((measure) => continueMeasure(measure, model.id, indexes)),
    costLines: terms.costLines
      .filter((line) => !line.once && isGoingOn(line.years, going))
      .map((line) => continueLine(line, going, raise)),
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
  const [left, lost] = [[] as CostLine[], [] as CostLine[]]
  for (const line of terms.costLines) {
    const goesOn = !line.once && (line.years === undefined || line.years.some((id) => yearIds.includes(id)))
    ;(goesOn ? left : lost).push(line)
  }
  const gone = lost.flatMap(namesOf).filter((name) => !left.flatMap(namesOf).includes(name))
  return {
    ...{ terms, model: findModelYear(terms.years), yearIds },
    ...{ ended: new Set(ended.map(({ id }) => id)), gone: new Set(gone) },
  }
}

/** What a selector may call a cost line. */
const namesOf = ({ id, category }: CostLine) => [id, category]

/** An index that amounts grow by is not known for years to come; other quantities stay until somebody types new ones. */
function continueMeasure(measure: Measure, yearId: Id, indexes: readonly Id[]): Measure {
  return { ...measure, values: indexes.includes(measure.id) ? null : (valueInYear(measure.values, yearId) ?? null) }
}

function continueLine(line: CostLine, going: Going, raise: Raise): CostLine {
  const { years, ...rest } = line
  const round = line.rounding?.rate ?? going.terms.rounding.rate
  const from = {
    terms: going.terms,
    yearId: findYearOf(years, going),
    ...(years === undefined ? {} : { lineYears: years }),
  }
  return { ...rest, amount: continueAmount(line.amount, from, raise, round) }
}
