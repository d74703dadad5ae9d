import type { Cell, Debt, Summand } from '@/lib/domain/breakdown/breakdown'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { LineDebt } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'

/** What is owed of one cell of the table. */
export type Owed = LineDebt & { cell: Cell }

/**
 * What parties owe each other for each contract year, cash only. A share is not a debt: whoever incurred a cost is owed
 * by whoever bears it, through the party that bills it on where there is one. A source's money is owed by the party
 * that receives it, and is no debt when that party incurred the cost.
 */
export function findDebts(terms: Terms, cells: readonly Cell[]): Debt[] {
  return sumOwed(listOwed(terms, cells))
}

/** The same, of each cell by itself. */
export function listOwed(terms: Terms, cells: readonly Cell[]): Owed[] {
  const lines = new Map(terms.costLines.map((line) => [line.id, line]))
  return cells.flatMap((cell) => {
    const line = lines.get(cell.costLineId)
    const holder = line && holderOf(terms, cell, line)
    if (!line || line.inKind || holder === null || holder === undefined) return []
    return chainOf(holder, line).map(([fromId, toId]) => ({ yearId: cell.yearId, fromId, toId, line, cell }))
  })
}

/** Debts by contract year and parties; what comes to nothing is none. */
export function sumOwed(owed: readonly Owed[]): Debt[] {
  const debts = new Map<string, { debt: Omit<Debt, 'figure'>; parts: Summand[] }>()
  for (const { yearId, fromId, toId, cell } of owed) {
    const debt = { yearId, fromId, toId }
    const key = JSON.stringify(debt)
    const entry = debts.get(key) ?? { debt, parts: [] }
    entry.parts.push(cell)
    debts.set(key, entry)
  }
  return [...debts.values()]
    .map(({ debt, parts }) => ({ ...debt, figure: sumCells(parts) }))
    .filter(({ figure }) => figure.cents !== 0)
}

/** The party that holds the money which meets a cell; null for what nobody bears. */
function holderOf(terms: Terms, { bearerId }: Cell, line: CostLine): Id | null {
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
