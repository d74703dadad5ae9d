import { ratio } from '@/lib/domain/money/ratio'
import type { Amount } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Deal, Percents } from '@/lib/domain/terms/deals/deal'
import type { Limit, Rule, ShareStep, Step } from '@/lib/domain/terms/split'

export type DealTerms = { split: Rule[]; limits: Limit[] }

/** The rules and limits that a deal means, in the one form that comparison and recognition know. */
export function buildDeal(deal: Deal): DealTerms {
  switch (deal.kind) {
    case 'whole-cost':
      return split([{ rest: deal.payer }])
    case 'half-and-half':
      return split([{ shares: { [deal.payer]: ratio('50%') } }, { rest: deal.provider }])
    case 'percent':
      return split(percentSteps(deal))
    case 'percent-of-part': {
      const { fraction, unit } = deal
      return split(percentSteps(deal, { fraction, unit }))
    }
    case 'fixed-sum':
      return split([{ amounts: { [deal.payer]: deal.sum } }, { rest: deal.provider }])
    case 'sum-per-officer':
      return split([{ amounts: { [deal.payer]: perOfficer(deal.sum) } }, { rest: deal.provider }])
    case 'grant-then-percent':
      return split([{ amounts: { [deal.grant]: deal.sum } }, ...percentSteps(deal)])
    case 'percent-up-to':
      return { ...split(percentSteps(deal)), limits: [limitOn(deal.limited, deal.atMost, deal.per)] }
    case 'hours-up-to': {
      const first = { of: { firstUnits: deal.hours }, shares: { [deal.payer]: ratio('100%') } }
      return { split: [{ per: 'line', steps: [first, { rest: deal.provider }] }], limits: [] }
    }
    case 'equal-shares':
      return split(equalSteps(deal.parties))
    case 'positions-in-full': {
      const inFull: Rule = { when: { positions: deal.positions }, steps: [{ rest: deal.inFull }] }
      return { split: [inFull, { steps: percentSteps(deal) }], limits: [] }
    }
  }
}

function split(steps: Step[]): DealTerms {
  return { split: [{ steps }], limits: [] }
}

function percentSteps({ percents, provider }: Percents, of?: ShareStep['of']): Step[] {
  const rest = { rest: provider }
  if (Object.keys(percents).length === 0) return [rest]
  return [of === undefined ? { shares: percents } : { of, shares: percents }, rest]
}

function perOfficer(sum: Amount): Amount {
  return { ...sum, times: ['headcount', ...(sum.times ?? []).filter((times) => times !== 'headcount')] }
}

function limitOn(payer: Id, atMost: Amount, per: Limit['per']): Limit {
  return { id: `limit on ${payer}`, on: payer, per, atMost }
}

function equalSteps(parties: readonly Id[]): Step[] {
  const each = ratio(`1/${Math.max(1, parties.length)}`)
  const payers = parties.slice(0, -1)
  const rest = parties.slice(-1).map((last): Step => ({ rest: last }))
  return payers.length === 0 ? rest : [{ shares: Object.fromEntries(payers.map((payer) => [payer, each])) }, ...rest]
}
