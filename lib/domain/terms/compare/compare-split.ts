import type { Id } from '@/lib/domain/terms/by-year'
import { canonicalSteps } from '@/lib/domain/terms/canonical/canonical-steps'
import { resolveStep } from '@/lib/domain/terms/canonical/resolve-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Change } from '@/lib/domain/terms/compare/comparison'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { findRuleIndex, stepsWithoutRule } from '@/lib/domain/terms/find-rule'
import { nameIn, nameOf } from '@/lib/domain/terms/names'
import { isInYear } from '@/lib/domain/terms/select-lines'
import type { Grain, Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordSteps } from '@/lib/domain/terms/words/word-steps'

/** Who bears each cost line, year by year, where it differs; lines that change alike are told together. */
export function compareSplit(before: Terms, after: Terms): Change[] {
  const told = new Map<string, { lines: string[]; years: Id[]; sentence: string }>()
  for (const { id: yearId } of after.years.filter(({ id }) => before.years.some((year) => year.id === id))) {
    for (const line of after.costLines) {
      const was = before.costLines.find(({ id }) => id === line.id)
      if (!was || !isInYear(was, yearId) || !isInYear(line, yearId)) continue
      const [old, now] = [sharingOf(before, was, yearId), sharingOf(after, line, yearId)]
      if (stableText(old.canonical) === stableText(now.canonical)) continue
      const sentence = `${wordSteps(after, now.steps)}; before, ${wordSteps(before, old.steps)}.`
      const entry = told.get(sentence) ?? { lines: [], years: [], sentence }
      told.set(sentence, { ...entry, lines: add(entry.lines, nameOf(line)), years: add(entry.years, yearId) })
    }
  }
  return [...told.values()].map(({ lines, years, sentence }) => {
    const when = years.map((id) => nameIn(after.years, id)).join(', ')
    const [only, another] = years
    const yearId = only !== undefined && another === undefined ? { yearId: only } : {}
    return { area: 'who pays', sentence: `${lines.join(', ')} in ${when}: ${sentence}`, ...yearId }
  })
}

function add(list: readonly string[], item: string): string[] {
  return list.includes(item) ? [...list] : [...list, item]
}

type Sharing = { steps: Step[]; canonical: { steps: Step[]; per?: Grain; with?: string[] } }

function sharingOf(terms: Terms, line: CostLine, yearId: Id): Sharing {
  const rule = terms.split[findRuleIndex(terms.split, line, yearId)]
  const steps = (rule?.steps ?? stepsWithoutRule(line)).map((step) => resolveStep(step, yearId))
  const limited = new Set([...terms.limits, ...(terms.minimums ?? [])].map(({ on }) => on))
  const canonical = canonicalSteps(steps, line.incurredBy, limited)
  if (!canonical.some(dependsOnGrain)) return { steps, canonical: { steps: canonical } }
  return { steps, canonical: { steps: canonical, per: rule?.per ?? 'year', with: linesUnder(terms, line, yearId) } }
}

/** A sum is for what is worked out as one; parts are the same whatever is worked out together. */
function dependsOnGrain(step: Step): boolean {
  return 'amounts' in step || ('of' in step && step.of !== undefined && 'first' in step.of)
}

function linesUnder(terms: Terms, line: CostLine, yearId: Id): string[] {
  const ruleOf = (other: CostLine) => findRuleIndex(terms.split, other, yearId)
  return terms.costLines
    .filter((other) => isInYear(other, yearId) && ruleOf(other) === ruleOf(line))
    .map(({ id }) => id)
    .toSorted()
}
