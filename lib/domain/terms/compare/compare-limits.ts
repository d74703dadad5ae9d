import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Change } from '@/lib/domain/terms/compare/comparison'
import { listLimits } from '@/lib/domain/terms/list-limits'
import { bearerName, nameIn } from '@/lib/domain/terms/names'
import type { Limit, LimitPer } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'

/** Limits and ceilings that came, went or changed; what a limit is called means nothing. */
export function compareLimits(before: Terms, after: Terms): Change[] {
  const [old, now] = [limitsOf(before), limitsOf(after)]
  return [
    ...[...now].filter(([key]) => !old.has(key)).map(([, limit]) => toldOf(after, limit, 'is now')),
    ...[...old].filter(([key]) => !now.has(key)).map(([, limit]) => toldOf(before, limit, 'was')),
  ]
}

const PER_WORDS: Record<LimitPer, string> = { year: 'year', position: 'position' }

function limitsOf(terms: Terms): Map<string, Limit> {
  return new Map(listLimits(terms).map((limit) => [stableText(essence(limit)), limit]))
}

function essence({ id: _, name: __, per, when, ...limit }: Limit): object {
  return { ...limit, per: per.toSorted(), when: when ?? {} }
}

function toldOf(terms: Terms, limit: Limit, verb: string): Change {
  const per = limit.per.length === 0 ? 'in all' : `for each ${limit.per.map((kind) => PER_WORDS[kind]).join(' and ')}`
  const lines = (limit.when?.costLines ?? []).map((id) => nameIn(terms.costLines, id)).join(', ')
  const what = lines === '' ? 'What' : `Of ${lines}, what`
  const sentence = `${what} ${bearerName(terms, limit.on)} pays ${verb} not to exceed ${wordAmountTerm(terms, limit.atMost)} ${per}.`
  return { area: 'limits', sentence }
}
