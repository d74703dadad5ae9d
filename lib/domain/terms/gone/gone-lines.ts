import type { Amount } from '@/lib/domain/terms/amount'
import type { CostLine } from '@/lib/domain/terms/cost-line'

/** Cost lines that are left, and what the others were called: ids and categories that name none of those. */
export type LinesLeft = { lines: CostLine[]; gone: ReadonlySet<string> }

export function findLinesLeft(all: readonly CostLine[], isLeft: (line: CostLine) => boolean): LinesLeft {
  const lines = all.filter(isLeft)
  const names = new Set(lines.flatMap(namesOf))
  return { lines, gone: new Set(all.flatMap(namesOf).filter((name) => !names.has(name))) }
}

/** What a selector may call a cost line. */
function namesOf({ id, category }: CostLine): string[] {
  return [id, category]
}

/** Whether an amount is a percent of named cost lines, none of which is left. */
export function isPercentOfGone(amount: Amount, gone: ReadonlySet<string>): boolean {
  return 'percent' in amount && amount.of.costLines?.every((name) => gone.has(name)) === true
}

/** A percent of cost lines as one of those that are left; other amounts as they are. */
export function ofLinesLeft(amount: Amount, gone: ReadonlySet<string>): Amount {
  if (!('percent' in amount) || !amount.of.costLines) return amount
  return { ...amount, of: { ...amount.of, costLines: amount.of.costLines.filter((name) => !gone.has(name)) } }
}
