import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Ratio } from '@/lib/domain/money/ratio'
import { isQuantity, type Times } from '@/lib/domain/terms/amount'
import type { Deal as NamedDeal } from '@/lib/domain/terms/deals/deal'
import { type Recognized, recognizeDeal } from '@/lib/domain/terms/deals/recognize-deal'
import { nameIn } from '@/lib/domain/terms/names'
import type { Source } from '@/lib/domain/terms/party'
import type { Limit, Rule } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { optionalQuantity } from '../fields/read-proportion'
import { type Deal, HOUR_UNITS, toLimitPer } from './deal'
import { describePercents } from './percents-answer'
import { describeSum } from './sum-answer'

/** The part of cost terms that who pays what decides, and what its words refer to. */
export type SplitTerms = Pick<Terms, 'split' | 'limits' | 'sources' | 'costLines' | 'years'>

/** The deal that terms say between the parties with these keys; `kept` where the form has no words for it. */
export function describeDeal(terms: SplitTerms, keys: readonly string[]): Deal {
  if (terms.split.length === 0) return { kind: 'rules' }
  if (!terms.split.every(isPlain)) return KEPT
  const withLimits: Recognized = terms.limits.some(isNotOfDeal) ? { kind: 'special' } : recognizeDeal(terms)
  const byLine = terms.split.some(({ per }) => per === 'line')
  // A limit that is no part of the deal stays beside it.
  const recognized = withLimits.kind === 'special' ? recognizeDeal({ ...terms, limits: [] }) : withLimits
  if (recognized.kind === 'special' || byLine !== (recognized.kind === 'hours-up-to')) return KEPT
  return toAsked(recognized, terms, keys) ?? KEPT
}

const KEPT: Deal = { kind: 'kept' }

/** A limit with a name or an id of its own stands by itself: other parts of the terms may refer to it. */
function isNotOfDeal({ id, on, name }: Limit): boolean {
  return id !== `limit on ${on}` || name !== undefined
}

function isPlain({ steps: _, name: __, when: ___, per = 'year', ...special }: Rule): boolean {
  return per !== 'position' && Object.keys(special).length === 0
}

/** A deal that has a name, as the form asks it; undefined where an answer cannot be typed. */
function toAsked(deal: NamedDeal, terms: SplitTerms, keys: readonly string[]): Deal | undefined {
  switch (deal.kind) {
    case 'whole-cost':
      return keys.includes(deal.payer) ? { kind: 'whole', payer: deal.payer } : undefined
    case 'half-and-half':
      return keys.length === 2 && keys.includes(deal.payer) && keys.includes(deal.provider)
        ? { kind: 'half', keys: [...keys] }
        : toPercent({ [deal.payer]: HALF }, deal.provider, keys)
    case 'equal-shares': {
      const all = deal.parties.length === keys.length && keys.every((key) => deal.parties.includes(key))
      const each = `1/${deal.parties.length}` as Ratio
      const payers = Object.fromEntries(deal.parties.slice(0, -1).map((key) => [key, each]))
      return all ? { kind: 'equal', keys: [...keys] } : toPercent(payers, deal.parties.at(-1) ?? '', keys)
    }
    case 'percent':
      return toPercent(deal.percents, deal.provider, keys)
    case 'percent-of-part': {
      const percents = describePercents(deal.percents, deal.provider, keys)
      const sayable = deal.unit === 'months' && /^\d{1,2}(\.\d{1,4})?\/12$/.test(deal.fraction)
      if (percents === undefined || !sayable) return undefined
      return { kind: 'months', percents, fraction: deal.fraction, otherMonths: deal.provider }
    }
    case 'percent-up-to':
      return toUpTo(deal, terms.years, keys)
    case 'grant-then-percent': {
      const percents = describePercents(deal.percents, deal.provider, keys)
      const sum = isOnlyEach(deal.sum.times) ? describeSum(deal.sum, terms.years) : undefined
      const grant = { key: deal.grant, name: nameIn(terms.sources, deal.grant) }
      const isPlainGrant = terms.sources.some((source) => source.id === deal.grant && isOnlyNamed(source))
      return percents && sum !== undefined && isPlainGrant ? { kind: 'grant', grant, sum, percents } : undefined
    }
    case 'positions-in-full': {
      const { positions, inFull } = deal
      const percents = describePercents(deal.percents, deal.provider, keys)
      return percents && keys.includes(inFull)
        ? { kind: 'positions', positions: positions.toSorted(), inFull, percents }
        : undefined
    }
    default:
      return toPayer(deal, terms.years, keys)
  }
}

const HALF = '50%' as Ratio

function toPercent(payers: Record<string, Ratio | null>, rest: string, keys: readonly string[]): Deal | undefined {
  const percents = describePercents(payers, rest, keys)
  return percents && { kind: 'percent', percents }
}

function toUpTo(
  deal: Extract<NamedDeal, { kind: 'percent-up-to' }>,
  years: readonly ContractYear[],
  keys: readonly string[],
): Deal | undefined {
  const percents = describePercents(deal.percents, deal.provider, keys)
  const each = isEachOfficer(deal.atMost.times)
  const atMost = each || isOnlyEach(deal.atMost.times) ? describeSum(deal.atMost, years) : undefined
  const per = toLimitPer(deal.per)
  if (percents === undefined || atMost === undefined || per === undefined) return undefined
  return { kind: 'upTo', percents, payer: deal.limited, atMost, each, per }
}

type PayerDeal = Extract<NamedDeal, { kind: 'fixed-sum' | 'sum-per-officer' | 'hours-up-to' }>

function toPayer(deal: PayerDeal, years: readonly ContractYear[], keys: readonly string[]): Deal | undefined {
  const { payer, provider: rest } = deal
  if (payer === rest || !keys.includes(payer) || !keys.includes(rest)) return undefined
  if (deal.kind === 'hours-up-to') return toHours(deal)
  const sum = describeSum(deal.sum, years)
  if (sum === undefined) return undefined
  if (deal.kind === 'fixed-sum') return isOnlyEach(deal.sum.times) ? { kind: 'fixed', sum, payer, rest } : undefined
  return isEachOfficer(deal.sum.times) ? { kind: 'officer', sum, payer, rest } : undefined
}

function toHours({ hours, payer, provider: rest }: Extract<NamedDeal, { kind: 'hours-up-to' }>): Deal | undefined {
  const each = hours.includes('headcount')
  const [quantity, ...others] = hours.filter(isQuantity)
  if (quantity === undefined || others.length > 0 || hours.length !== (each ? 2 : 1)) return undefined
  const { n, unit: word, ...more } = quantity
  const unit = HOUR_UNITS.find((known) => known === word)
  const sayable = n === null || (typeof n === 'string' && optionalQuantity('')(n).ok)
  if (unit === undefined || !sayable || Object.keys(more).length > 0) return undefined
  return { kind: 'hours', n, unit, each, payer, rest }
}

/** A grant of which more is known than its name is a special rule. */
function isOnlyNamed({ id: _, name, ...facts }: Source): boolean {
  return name !== undefined && Object.keys(facts).length === 0
}

function isOnlyEach(times: readonly Times[] = []): boolean {
  return times.length === 0
}

function isEachOfficer(times: readonly Times[] = []): boolean {
  return times.length === 1 && times[0] === 'headcount'
}
