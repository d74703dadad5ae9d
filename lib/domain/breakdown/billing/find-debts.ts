import type { Cell, Debt, Summand } from '@/lib/domain/breakdown/breakdown'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Run } from '@/lib/domain/breakdown/run'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'

/**
 * What parties owe each other for each contract year, cash only. A share is not a debt: whoever incurred a cost is owed
 * by whoever bears it, through the party that bills it on where there is one. A source's money is owed by the party
 * that receives it, and is no debt when that party incurred the cost.
 */
export function findDebts(run: Run, cells: readonly Cell[]): Debt[] {
  const lines = new Map(run.terms.costLines.map((line) => [line.id, line]))
  const debts = new Map<string, { debt: Omit<Debt, 'figure'>; parts: Summand[] }>()
  for (const cell of cells) {
    const line = lines.get(cell.costLineId)
    const holder = line && holderOf(run, cell, line)
    if (!line || line.inKind || holder === null || holder === undefined) continue
    for (const [fromId, toId] of chainOf(holder, line)) {
      const debt = { yearId: cell.yearId, fromId, toId }
      const key = JSON.stringify(debt)
      const entry = debts.get(key) ?? { debt, parts: [] }
      entry.parts.push(cell)
      debts.set(key, entry)
    }
  }
  return [...debts.values()]
    .map(({ debt, parts }) => ({ ...debt, figure: sumCells(parts) }))
    .filter(({ figure }) => figure.cents !== 0)
}

/** The party that holds the money which meets a cell; null for what nobody bears. */
function holderOf({ terms }: Run, { bearerId }: Cell, line: CostLine): Id | null {
  if (terms.parties.some(({ id }) => id === bearerId)) return bearerId
  const source = terms.sources.find(({ id }) => id === bearerId)
  return source ? (source.paidTo ?? line.incurredBy) : null
}

/** Who owes whom until the money is with the party that incurred the cost. */
function chainOf(holder: Id, { incurredBy, billedBy = incurredBy }: CostLine): [Id, Id][] {
  const hops: [Id, Id][] = [
    [holder, billedBy],
    [billedBy, incurredBy],
  ]
  return holder === incurredBy ? [] : hops.filter(([from, to]) => from !== to)
}
