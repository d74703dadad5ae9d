import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { type Cents, cents } from '@/lib/domain/money/cents'
import { isHeld } from '@/lib/domain/terms/amount'
import { type ByYear, type Money, valueInYear } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Terms } from '@/lib/domain/terms/terms'
import { optionalAmount } from '../fields/read-amount'
import { writeDollars } from '../from-version/write-dollars'
import type { AmountFor, CostLineRow } from '../sections/cost-lines'

/** Whether the amounts of these cost lines differ from year to year, so that each is asked for by year. */
export function differByYear(terms: Pick<Terms, 'costLines' | 'years'>): boolean {
  return terms.costLines.some(
    (line) => 'each' in line.amount && new Set(amountsByYear(line.amount.each, terms.years)).size > 1,
  )
}

/** A cost line of the terms as a row of the form with so many amounts: one for all years, or one for each. */
export function describeCostLine(line: CostLine, years: readonly ContractYear[], count: number): CostLineRow {
  const { id, name = id, category } = line
  const row = { key: id, name, category, credit: false, basis: line.basis ?? null }
  const per = findAmountFor(line)
  if (per === null || !('each' in line.amount) || !isPlain(line, years)) {
    return { ...row, kept: true, amounts: [], per: { kind: 'all' } }
  }
  const amounts = amountsByYear(line.amount.each, years)
  const typed = amounts.slice(0, count).map((amount) => (typeof amount === 'number' ? amount : null))
  const credit = amounts.some(isBelowZero)
  return { ...row, kept: false, amounts: credit ? typed.map(negate) : typed, credit, per }
}

/** The same amount below zero instead of above, or the other way round. */
export function negate(amount: Cents | null): Cents | null {
  return amount === null || amount === 0 ? amount : cents(-amount)
}

const isBelowZero = (money: Money | undefined) => typeof money === 'number' && money < 0

function amountsByYear(each: ByYear<Money>, years: readonly ContractYear[]): (Money | undefined)[] {
  return years.map((year) => valueInYear(each, year.id))
}

/**
 * An amount that the form can ask for: whole cents or not recorded, in each year, growing by no rule. A year that the
 * terms do not name is not recorded.
 */
function isPlain({ amount, years: ofYears, once }: CostLine, years: readonly ContractYear[]): boolean {
  if (!('each' in amount) || amount.factor !== undefined || isHeld(amount)) return false
  if (amount.grows !== undefined || amount.eachAtMost !== undefined) return false
  if (ofYears !== undefined || once) return false
  const amounts = amountsByYear(amount.each, years).map((money) => money ?? null)
  const isCredit = amounts.some(isBelowZero)
  return amounts.every(
    (money) => money === null || isTypeable(isCredit && typeof money === 'number' ? negate(money as Cents) : money),
  )
}

/** An amount that the form takes: no range, and of a cost not below zero, of a credit not above. */
function isTypeable(money: Money | undefined): boolean {
  return typeof money === 'number' && optionalAmount('')(writeDollars(money)).ok
}

/** Null where the amount is multiplied by more than the number of officers. */
function findAmountFor({ amount, position }: CostLine): AmountFor | null {
  const times = amount.times ?? []
  if (times.length === 0) return position === undefined ? { kind: 'all' } : { kind: 'of', positionKey: position }
  return times.length === 1 && times[0] === 'headcount' && position !== undefined
    ? { kind: 'each', positionKey: position }
    : null
}

/** The amounts of a row as terms say them: one where all years have the same, or one for each. */
export function sayAmounts(amounts: readonly (Cents | null)[], years: readonly ContractYear[]): ByYear<Money> {
  if (new Set(amounts).size === 1) return amounts[0] ?? null
  return { byYear: Object.fromEntries(years.map((year, at) => [year.id, amounts[at] ?? null])) }
}
