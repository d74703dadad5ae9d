import { marksOf } from '@/lib/domain/breakdown/figures'
import type { WorkedOutLine } from '@/lib/domain/breakdown/lines/worked-out'
import { leftOf } from '@/lib/domain/breakdown/pools/left'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import type { Run } from '@/lib/domain/breakdown/run'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { findRuleIndex, stepsWithoutRule } from '@/lib/domain/terms/find-rule'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Grain, Rule } from '@/lib/domain/terms/split'

/** The rule that a line falls under when none of the terms matches it: nobody bears it. */
export const NO_RULE = -1

/**
 * The lines of a contract year in pools: by the rule that decides, by its grain, and cash apart from in kind. What is
 * given in kind and under no rule comes after all of them, each line by itself.
 */
export function makePools(run: Run, yearId: Id, lines: readonly WorkedOutLine[]): Pool[] {
  const pools = new Map<string, Pool>()
  const withFixedSums = new Set<string>()
  for (const kind of [false, true]) {
    for (const worked of lines.filter(({ line }) => (line.inKind === true) === kind)) {
      const { ruleIndex, rule } = ruleFor(run, worked.line, yearId)
      const grain = `${yearId}/${ruleIndex}/${grainKey(rule?.per ?? (kind ? 'line' : 'year'), worked.line)}`
      const id = kind ? `${grain}/in kind` : grain
      const pool = pools.get(id) ?? openPool(run, id, worked, ruleIndex, rule, withFixedSums.has(grain))
      withFixedSums.add(grain)
      pools.set(id, pool)
      pool.lines.push({
        line: worked.line,
        units: worked.units,
        marks: marksOf(worked.figure),
        left: leftOf(worked.figure),
      })
    }
  }
  return [...pools.values()].toSorted((a, b) => a.term.rule - b.term.rule)
}

function openPool(
  run: Run,
  id: string,
  { line, yearId }: WorkedOutLine,
  ruleIndex: number,
  rule: Rule | undefined,
  withoutFixedSums: boolean,
): Pool {
  const rounding = rule?.rounding ?? run.terms.rounding.share ?? DEFAULT_ROUND
  const steps = rule?.steps ?? stepsWithoutRule(line)
  const [term, inKind] = [{ rule: ruleIndex }, line.inKind === true]
  return { id, yearId, lines: [], steps, rounding, inKind, withoutFixedSums, term, minimums: [], begun: false }
}

function ruleFor({ terms: { split } }: Run, line: CostLine, yearId: Id): { ruleIndex: number; rule: Rule | undefined } {
  const found = findRuleIndex(split, line, yearId)
  const ruleIndex = found < 0 && line.inKind ? split.length : found
  return { ruleIndex, rule: split[ruleIndex] }
}

function grainKey(grain: Grain, line: CostLine): string {
  if (grain === 'year') return ''
  return grain === 'line' ? line.id : (line.position ?? '')
}
