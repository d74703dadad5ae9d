import { isQuantity, type Selector } from '@/lib/domain/terms/amount'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import { matchUnits } from '@/lib/domain/terms/match-units'
import { nameOf } from '@/lib/domain/terms/names'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import type { Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/** First units in another unit than a cost line is counted in, or of none at all. */
export function findUnitFaults(linesOf: () => readonly CostLine[], steps: readonly Step[], path: Path): Fault[] {
  return steps.flatMap((step, index) => {
    if (!('of' in step) || !step.of || !('firstUnits' in step.of)) return []
    const { firstUnits } = step.of
    const here = [...path, index, 'of', 'firstUnits']
    if (!firstUnits.some(isQuantity))
      return [{ path: here, message: 'expected a number such as { "n": 40, "unit": "hours" }' }]
    return linesOf().flatMap((line) => {
      const times = line.amount.times ?? []
      const units = [...new Set(times.filter(isQuantity).map(({ unit }) => unit))]
      const { unmatched } = matchUnits(firstUnits, times)
      if (units.length === 0 || unmatched.length === 0) return []
      const message = `expected a unit in which "${nameOf(line)}" is counted (${units.join(', ')}), not "${unmatched[0]}"; a cost line that is counted in no such unit needs a rule of its own`
      return [{ path: here, message }]
    })
  })
}

/** The cost lines that a rule of the split decides in some contract year. */
export function linesUnder({ split, costLines, years }: Terms, rule: number): CostLine[] {
  return costLines.filter((line) =>
    years.some(({ id }) => isInYear(line, id) && split.findIndex(({ when }) => selects(when, line, id)) === rule),
  )
}

/** The cost lines that a selector means in some contract year. */
export function linesMeant({ costLines, years }: Terms, when: Selector | undefined): CostLine[] {
  return costLines.filter((line) => years.some(({ id }) => isInYear(line, id) && selects(when, line, id)))
}
