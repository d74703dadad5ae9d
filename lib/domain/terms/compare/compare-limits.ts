import { formatFraction } from '@/lib/domain/money/format-fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { mapByYear } from '@/lib/domain/terms/by-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Change } from '@/lib/domain/terms/compare/comparison'
import { listLimits } from '@/lib/domain/terms/list-limits'
import { bearerName, nameIn } from '@/lib/domain/terms/names'
import type { Limit, LimitPer } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordLimitTerm } from '@/lib/domain/terms/words/word-limit-term'
import { yearsOfPercent } from '@/lib/domain/terms/years-of-percent'

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
  return new Map(listLimits(terms).map((limit) => [stableText(essence(terms, limit)), limit]))
}

function essence(terms: Terms, { id: _, name: __, per, when, ...limit }: Limit): object {
  const atMost = essenceOfAmount(terms, { ...limit, per, ...(when ? { when } : {}) })
  return { ...limit, atMost, per: per.toSorted(), when: when ?? {} }
}

/** A percent however it is written, of cost lines in any order, of years that it need not name. */
function essenceOfAmount(terms: Terms, limit: Omit<Limit, 'id'>): object {
  const { per, atMost } = limit
  if (!('percent' in atMost)) return atMost
  const { years: _, costLines, ...of } = atMost.of
  const years = per.includes('year') ? {} : { years: yearsOfPercent(terms, limit, atMost.of) }
  return {
    ...atMost,
    percent: mapByYear(atMost.percent, (percent) => percent && formatFraction(ratioValue(percent))),
    of: { ...of, ...years, ...(costLines ? { costLines: costLines.toSorted() } : {}) },
  }
}

function toldOf(terms: Terms, limit: Limit, verb: string): Change {
  const per = limit.per.length === 0 ? 'in all' : `for each ${limit.per.map((kind) => PER_WORDS[kind]).join(' and ')}`
  const lines = (limit.when?.costLines ?? []).map((id) => nameIn(terms.costLines, id)).join(', ')
  const what = lines === '' ? 'What' : `Of ${lines}, what`
  const sentence = `${what} ${bearerName(terms, limit.on)} pays ${verb} not to exceed ${wordLimitTerm(terms, limit)} ${per}.`
  return { area: 'limits', sentence }
}
