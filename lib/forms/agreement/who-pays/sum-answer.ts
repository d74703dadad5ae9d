import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Cents } from '@/lib/domain/money/cents'
import { type Amount, isHeld } from '@/lib/domain/terms/amount'
import { type ByYear, isByYear, type Money, valueInYear } from '@/lib/domain/terms/by-year'
import { contractYearsOf } from '../build-terms/contract-years'
import { sayAmounts } from '../build-terms/describe-cost-line'
import { optionalAmount } from '../fields/read-amount'
import { typedField } from '../fields/typed-field'
import { typedRows } from '../fields/typed-rows'
import { writeDollars } from '../from-version/write-dollars'
import type { Row } from '../values/rows'
import type { Sum } from './deal'

/** Whether a sum (its fields are named after `name`) is asked for by year. */
export function isSumByYear(values: DraftValues, name: string): boolean {
  return values[`${name}.by`] === 'year' && contractYearsOf(values).length > 1
}

/** The sums typed: one, or one for each contract year; each may be left empty. */
export function sumsSchema(values: DraftValues, name: string, named: string) {
  const years = isSumByYear(values, name) ? contractYearsOf(values) : []
  return typedRows(Math.max(1, years.length), (at) => {
    const year = years[at]
    return typedField(optionalAmount(year === undefined ? named : `${named} in ${year.name ?? year.id}`))
  })
}

/** The sums typed as one value: the same every year, or by year. */
export function toSum(sums: readonly (Cents | null)[], values: DraftValues): Sum {
  return sayAmounts(sums, contractYearsOf(values))
}

/** A sum of the terms as the form says it; undefined where it has no words for it: a range, growth, below zero. */
export function describeSum(amount: Amount, years: readonly ContractYear[]): Sum | undefined {
  if (!('each' in amount) || amount.factor !== undefined || isHeld(amount)) return undefined
  if (amount.grows !== undefined || amount.eachAtMost !== undefined) return undefined
  const { each } = amount
  const sums = isByYear(each) ? years.map((year) => valueInYear(each, year.id) ?? null) : [each]
  const sayable = sums.filter(isTypeable)
  return sayable.length === sums.length ? sayAmounts(sayable, years) : undefined
}

function isTypeable(money: Money): money is Cents | null {
  return money === null || (typeof money === 'number' && optionalAmount('')(writeDollars(money)).ok)
}

/** A sum as the fields of the form. */
export function writeSum(sum: Sum, years: readonly ContractYear[]): Row {
  const sums: ByYear<Money>[] = isByYear(sum) ? years.map((year) => sum.byYear[year.id] ?? null) : [sum]
  const typed = sums.map((each, at) => [`sums.${at}`, typeof each === 'number' ? writeDollars(each) : ''])
  return { by: isByYear(sum) ? 'year' : 'same', ...Object.fromEntries(typed) }
}
