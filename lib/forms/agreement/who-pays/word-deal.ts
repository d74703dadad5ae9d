import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { isByYear, type Money } from '@/lib/domain/terms/by-year'
import { contractYearsOf } from '../build-terms/contract-years'
import { nestValues } from '../values/nest-values'
import { readRows } from '../values/rows'
import type { Deal, LimitPer, Percents, Sum } from './deal'
import { whoPaysSchema } from './who-pays-schema'

/** Who pays what, in sentences. */
export function wordDeal(values: DraftValues, nameOf: (key: string) => string): string[] {
  const read = whoPaysSchema(values, nameOf)(nestValues(values))
  if (!read.ok) return []
  const deal = read.value
  const name = (key: string) => sentenceCase(nameOf(key))
  switch (deal.kind) {
    case 'kept':
      return ['As it was; the rules are kept as they are.']
    case 'rules':
      return ['As the special rules say.']
    case 'half':
      return [`${sentenceCase(deal.keys.map(nameOf).join(' and '))} pay half each.`]
    case 'equal':
      return [`${sentenceCase(deal.keys.map(nameOf).join(', '))} pay equal shares.`]
    case 'whole':
      return [`${name(deal.payer)} pays all of it.`]
    case 'percent':
      return wordPercents(deal.percents, name)
    case 'months': {
      const months = deal.fraction.replace(/\/12$/, '')
      const alone = `for ${months} of 12 months. ${name(deal.otherMonths)} pays the other months alone.`
      return [...wordPercents(deal.percents, name), alone]
    }
    case 'fixed':
      return [`${name(deal.payer)} pays ${wordSum(deal.sum, values)}.`, `${name(deal.rest)} pays the rest.`]
    case 'officer':
      return [
        `${name(deal.payer)} pays ${wordSum(deal.sum, values)} for each officer.`,
        `${name(deal.rest)} pays the rest.`,
      ]
    case 'grant':
      return [
        `${deal.grant.name} pays ${wordSum(deal.sum, values)} first. Of what is left:`,
        ...wordPercents(deal.percents, name),
      ]
    case 'upTo':
      return [...wordPercents(deal.percents, name), wordLimit(deal, values, name)]
    case 'hours': {
      const number = deal.n === null ? `first ${deal.unit}, a number not recorded,` : `first ${deal.n} ${deal.unit}`
      const whose = deal.each ? ' of each officer' : ''
      return [`${name(deal.payer)} pays the ${number}${whose}.`, `${name(deal.rest)} pays those beyond.`]
    }
    case 'positions': {
      const rows = readRows(values, 'positions')
      const names = deal.positions.map((key) => rows.find((row) => row.key === key)?.name || key)
      return [
        `${name(deal.inFull)} pays ${names.join(' and ')} in full. Of the rest:`,
        ...wordPercents(deal.percents, name),
      ]
    }
  }
}

function wordPercents(percents: Percents, name: (key: string) => string): string[] {
  return Object.entries(percents).map(([key, percent]) => `${name(key)} pays ${percent ?? 'a percent not recorded'}`)
}

const LIMIT_WORDS: Record<LimitPer, string> = {
  year: 'in each contract year',
  position: 'for each position over all years',
  'year position': 'for each position in each contract year',
  all: 'over all years together',
}

function wordLimit(
  { atMost, each, payer, per }: Extract<Deal, { kind: 'upTo' }>,
  values: DraftValues,
  name: (key: string) => string,
): string {
  return `${name(payer)} pays no more than ${isByYear(atMost) ? wordSum(atMost, values) : wordMoney(atMost)}${each ? ' for each officer' : ''} ${LIMIT_WORDS[per]}.`
}

/** "$50,000 a year", or every year's own. */
function wordSum(sum: Sum, values: DraftValues): string {
  const years: ContractYear[] = contractYearsOf(values)
  if (!isByYear(sum)) return `${wordMoney(sum)}${years.length > 1 ? ' a year' : ''}`
  return years.map((year) => `${wordMoney(sum.byYear[year.id] ?? null)} (${year.name ?? year.id})`).join(', ')
}

function wordMoney(money: Money): string {
  return typeof money === 'number' ? formatCentsInSentence(money) : 'a sum not recorded'
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
