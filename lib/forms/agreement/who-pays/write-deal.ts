import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Deal, Percents } from './deal'
import { writeSum } from './sum-answer'

/** A deal as form values. */
export function writeDeal(deal: Deal, years: readonly ContractYear[]): DraftValues {
  return { deal: deal.kind, monthsShared: '', otherMonths: '', ...writeAnswers(deal, years) }
}

function writeAnswers(deal: Deal, years: readonly ContractYear[]): DraftValues {
  switch (deal.kind) {
    case 'half':
    case 'equal':
    case 'rules':
    case 'kept':
      return {}
    case 'percent':
      return writePercents(deal.percents)
    case 'whole':
      return under('whole', { payer: deal.payer })
    case 'months': {
      const monthsShared = deal.fraction.replace(/\/12$/, '')
      return { ...writePercents(deal.percents), monthsShared, otherMonths: deal.otherMonths }
    }
    case 'fixed':
    case 'officer':
      return under(deal.kind, { payer: deal.payer, rest: deal.rest, ...writeSum(deal.sum, years) })
    case 'grant':
      return { ...writePercents(deal.percents), ...under('grant', { ...deal.grant, ...writeSum(deal.sum, years) }) }
    case 'upTo': {
      const { payer, per, each } = deal
      const limit = { payer, per, each: each ? 'officer' : 'all', ...writeSum(deal.atMost, years) }
      return { ...writePercents(deal.percents), ...under('upTo', limit) }
    }
    case 'hours': {
      const { payer, rest, n, unit, each } = deal
      return under('hours', { payer, rest, n: n ?? '', unit, each: each ? 'officer' : 'all' })
    }
    case 'positions': {
      const chosen = Object.fromEntries(deal.positions.map((key) => [`positions.${key}`, 'yes']))
      return { ...writePercents(deal.percents), ...under('full', { payer: deal.inFull, ...chosen }) }
    }
  }
}

function under(name: string, fields: Readonly<Record<string, string>>): DraftValues {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${name}.${field}`, value]))
}

function writePercents(percents: Percents): DraftValues {
  const typed = Object.entries(percents).map(([key, percent]) => [`percents.${key}`, percent?.replace(/%$/, '') ?? ''])
  return Object.fromEntries(typed)
}
