import { marksOf } from '@/lib/domain/breakdown/figures'
import type { WorkedOutLine } from '@/lib/domain/breakdown/lines/work-out-lines'
import { leftOf } from '@/lib/domain/breakdown/pools/left'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import type { Run } from '@/lib/domain/breakdown/run'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import { selects } from '@/lib/domain/terms/select-lines'
import type { Grain, Rule } from '@/lib/domain/terms/split'

/** The rule that a line falls under when none of the terms matches it: nobody bears it. */
export const NO_RULE = -1

/** The lines of a contract year in pools: by the first rule that matches, by its grain, and cash apart from in kind. */
export function makePools(run: Run, yearId: Id, lines: readonly WorkedOutLine[]): Pool[] {
  const pools = new Map<string, Pool>()
  const withFixedSums = new Set<string>()
  for (const kind of [false, true]) {
    for (const worked of lines.filter(({ line }) => (line.inKind === true) === kind)) {
      const { ruleIndex, rule } = ruleFor(run, worked.line, yearId)
      const grain = `${yearId}/${ruleIndex}/${grainKey(rule?.per ?? 'year', worked.line)}`
      const id = kind ? `${grain}/in kind` : grain
      const pool = pools.get(id) ?? openPool(run, id, yearId, ruleIndex, rule, kind, withFixedSums.has(grain))
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
  yearId: Id,
  ruleIndex: number,
  rule: Rule | undefined,
  inKind: boolean,
  withoutFixedSums: boolean,
): Pool {
  const rounding = rule?.rounding ?? run.terms.rounding.share ?? DEFAULT_ROUND
  const term = { rule: ruleIndex }
  return { id, yearId, lines: [], steps: rule?.steps ?? [], rounding, inKind, withoutFixedSums, term, begun: false }
}

function ruleFor(run: Run, line: CostLine, yearId: Id): { ruleIndex: number; rule: Rule | undefined } {
  const ruleIndex = run.terms.split.findIndex((rule) => selects(rule.when, line, yearId))
  return { ruleIndex, rule: run.terms.split[ruleIndex] }
}

function grainKey(grain: Grain, line: CostLine): string {
  if (grain === 'year') return ''
  return grain === 'line' ? line.id : (line.position ?? '')
}
