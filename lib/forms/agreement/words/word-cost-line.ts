import { formatCents } from '@/lib/domain/money/format-cents'
import { isByYear, isCentsRange, type Money, valueInYear } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { positionName } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

const BASIS_WORDS = {
  illustrative: 'Illustrative: made up, not from the paper',
  inferred: 'Worked out from other figures',
}

/** What a cost line's amount is, for what, and where it comes from. */
export function wordCostLine(line: CostLine, terms: Terms): string[] {
  return [...wordAmount(line, terms), ...(line.basis === undefined ? [] : [BASIS_WORDS[line.basis]])]
}

function wordAmount({ amount, position }: CostLine, terms: Terms): string[] {
  if (!('each' in amount)) return ['Kept as it is']
  const forWhat = wordFor(amount.times, position, terms)
  const { each } = amount
  if (!isByYear(each)) return [`${wordMoney(each)}${forWhat}`]
  return terms.years.map((year) => `${year.name ?? year.id}: ${wordMoney(valueInYear(each, year.id))}${forWhat}`)
}

function wordFor(times: readonly unknown[] | undefined, positionId: string | undefined, terms: Terms): string {
  if (positionId === undefined) return ''
  const name = positionName(terms.positions, positionId)
  return times === undefined || times.length === 0 ? ` for all officers of ${name}` : ` for each officer of ${name}`
}

function wordMoney(money: Money | undefined): string {
  if (money === null || money === undefined) return 'Not recorded'
  return isCentsRange(money) ? `${formatCents(money.lowCents)} to ${formatCents(money.highCents)}` : formatCents(money)
}
