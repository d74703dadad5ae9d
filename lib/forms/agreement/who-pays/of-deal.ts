import type { Source } from '@/lib/domain/terms/party'
import type { Limit } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import type { Deal } from './deal'
import { describeDeal } from './describe-deal'

/** The deal that is for everything which no special rule is about: the last rule, if it has no condition. */
export function describeBase(terms: Terms): Deal {
  const keys = terms.parties.map(({ id }) => id)
  const base = terms.split.slice(-1).filter(({ when }) => Object.keys(when ?? {}).length === 0)
  return describeDeal({ ...terms, split: base }, keys)
}

/** Whether a limit is asked for under who pays what: "50%, not more than so much a year" is one deal. */
export function isLimitOfDeal(terms: Terms, limit: Limit): boolean {
  const deal = describeBase(terms)
  return deal.kind === 'upTo' && deal.payer === limit.on
}

/** Whether a grant is asked for under who pays what: "a grant first, then percents" is one deal. */
export function isGrantOfDeal(terms: Terms, source: Source): boolean {
  const deal = describeBase(terms)
  return deal.kind === 'grant' && deal.grant.key === source.id
}
