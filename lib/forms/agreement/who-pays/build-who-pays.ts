import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Amount, Times } from '@/lib/domain/terms/amount'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { buildDeal } from '@/lib/domain/terms/deals/build-deal'
import type { Deal as NamedDeal } from '@/lib/domain/terms/deals/deal'
import type { Source } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import { isSame } from '../build-terms/is-same'
import { type Deal, fromLimitPer, type Sum } from './deal'
import { payersOf } from './percents-answer'

/** Between whom a deal is: the parties' keys, the one whose officers serve, and the years. */
export type Between = { keys: readonly string[]; agency: string; years: readonly ContractYear[] }
export type WhoPays = Pick<Terms, 'split' | 'limits' | 'sources'>

/** The terms that are changed, and the deal that they say. */
export type Before = { terms: Terms; deal: Deal }

/** The rules, limits and grants that a deal stands for; as they were, where nobody changed who pays what. */
export function buildWhoPays(deal: Deal, between: Between, before: Before | null): WhoPays {
  if (before === null) return buildNew(deal, between, { limits: [], sources: [] })
  const { terms } = before
  const unchanged = isSame(before.deal, deal) && isSame(between.years, terms.years)
  if (deal.kind === 'kept' || unchanged) return terms
  return buildNew(deal, between, withoutDeal(before.deal, terms))
}

type Beside = Pick<Terms, 'limits' | 'sources'>

function buildNew(deal: Deal, between: Between, beside: Beside): WhoPays {
  if (deal.kind === 'kept' || deal.kind === 'rules') return { split: [], ...beside }
  const { split, limits } = buildDeal(nameDeal(deal, between))
  return { split, limits: [...beside.limits, ...limits], sources: withGrant(deal, beside.sources) }
}

/** What stays beside another deal. A grant stays where something besides the old deal names it. */
function withoutDeal(before: Deal, { split: _, sources, limits, ...terms }: Terms): Beside {
  const stay = before.kind === 'upTo' ? [] : limits
  if (before.kind !== 'grant') return { limits: stay, sources }
  const isNamed = stableText({ ...terms, limits: stay }).includes(JSON.stringify(before.grant.key))
  return { limits: stay, sources: sources.filter(({ id }) => isNamed || id !== before.grant.key) }
}

function withGrant(deal: Deal, sources: readonly Source[]): Source[] {
  if (deal.kind !== 'grant') return [...sources]
  const { key: id, name } = deal.grant
  const known = sources.some((source) => source.id === id)
  return known ? sources.map((source) => (source.id === id ? { ...source, name } : source)) : [...sources, { id, name }]
}

/** The deal that people know by name. The agency bears what percents leave. */
function nameDeal(deal: Exclude<Deal, { kind: 'kept' | 'rules' }>, { keys, agency }: Between): NamedDeal {
  const provider = keys.includes(agency) ? agency : (keys.at(-1) ?? '')
  const others = keys.filter((key) => key !== provider)
  switch (deal.kind) {
    case 'half':
      return { kind: 'half-and-half', payer: others[0] ?? '', provider }
    case 'equal':
      return { kind: 'equal-shares', parties: [...others, provider] }
    case 'whole':
      return { kind: 'whole-cost', payer: deal.payer }
    case 'percent':
      return { kind: 'percent', percents: payersOf(deal.percents, provider), provider }
    case 'months': {
      const { fraction, otherMonths } = deal
      const percents = payersOf(deal.percents, otherMonths)
      return { kind: 'percent-of-part', fraction, unit: 'months', percents, provider: otherMonths }
    }
    case 'grant': {
      const percents = payersOf(deal.percents, provider)
      return { kind: 'grant-then-percent', grant: deal.grant.key, sum: { each: deal.sum }, percents, provider }
    }
    case 'upTo': {
      const rest = deal.payer === provider ? (others[0] ?? '') : provider
      const percents = payersOf(deal.percents, rest)
      const atMost = toAmount(deal.atMost, deal.each)
      return {
        kind: 'percent-up-to',
        percents,
        provider: rest,
        limited: deal.payer,
        atMost,
        per: fromLimitPer(deal.per),
      }
    }
    case 'positions': {
      const { positions, inFull } = deal
      return { kind: 'positions-in-full', positions, inFull, percents: payersOf(deal.percents, provider), provider }
    }
    case 'fixed':
      return { kind: 'fixed-sum', payer: deal.payer, provider: deal.rest, sum: toAmount(deal.sum, false) }
    case 'officer':
      return { kind: 'sum-per-officer', payer: deal.payer, provider: deal.rest, sum: toAmount(deal.sum, true) }
    case 'hours': {
      const quantity: Times = { n: deal.n, unit: deal.unit }
      const hours = deal.each ? ['headcount' as const, quantity] : [quantity]
      return { kind: 'hours-up-to', payer: deal.payer, provider: deal.rest, hours }
    }
  }
}

function toAmount(each: Sum, forEachOfficer: boolean): Amount {
  return forEachOfficer ? { each, times: ['headcount'] } : { each }
}
