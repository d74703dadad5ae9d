import type { Id } from '@/lib/domain/terms/by-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Rule, Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/** The split with a step before whatever the parties pay: in every rule without a condition, after earlier grants. */
export function addGrantStep({ split, sources }: Terms, step: Step): Rule[] {
  return split.map((rule) => {
    if (rule.when) return rule
    const at = countGrantSteps(rule, sources)
    return { ...rule, steps: [...rule.steps.slice(0, at), step, ...rule.steps.slice(at)] }
  })
}

/** The step that `addGrantStep` added for this source, and the split without it; null when it is not there. */
export function takeGrantStep({ split, sources }: Terms, id: Id): { step: Step; split: Rule[] } | null {
  const steps = split.flatMap((rule) => (rule.when ? [] : [rule.steps[countGrantSteps(rule, sources) - 1]]))
  const [step] = steps
  if (step === undefined || steps.some((other) => stableText(other) !== stableText(step))) return null
  if (!bearersOf(step).every((bearer) => bearer === id)) return null
  return {
    step,
    split: split.map((rule) =>
      rule.when ? rule : { ...rule, steps: rule.steps.toSpliced(countGrantSteps(rule, sources) - 1, 1) },
    ),
  }
}

/** How many of the first steps are of sources alone. */
function countGrantSteps({ steps }: Rule, sources: Terms['sources']): number {
  const isSource = (id: Id) => sources.some((source) => source.id === id)
  const at = steps.findIndex((step) => bearersOf(step).length === 0 || !bearersOf(step).every(isSource))
  return at < 0 ? steps.length : at
}

function bearersOf(step: Step): Id[] {
  if ('shares' in step) return Object.keys(step.shares)
  return 'amounts' in step ? Object.keys(step.amounts) : []
}
