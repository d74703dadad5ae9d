import { type Allocated, type Cell, type Debt, type PartCell, UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { warnOfSums } from '@/lib/domain/breakdown/checks/warn-of-sums'
import { marksOf } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { WorkedOutLine } from '@/lib/domain/breakdown/lines/worked-out'
import { mergeCells } from '@/lib/domain/breakdown/merge-cells'
import type { Balances } from '@/lib/domain/breakdown/pools/balance'
import { leftOf } from '@/lib/domain/breakdown/pools/left'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import { settlePool } from '@/lib/domain/breakdown/pools/settle-pool'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import type { Id } from '@/lib/domain/terms/by-year'
import { bearerName } from '@/lib/domain/terms/names'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import { selects } from '@/lib/domain/terms/select-lines'
import type { Allocation } from '@/lib/domain/terms/split'

/** The second split: each party's cash share of a contract year over its parts and own sources, by the same steps. */
export function allocate(
  run: Run,
  balances: Balances,
  yearId: Id,
  lines: readonly WorkedOutLine[],
  cells: readonly Cell[],
): Allocated {
  const allocated: Allocated = { parts: [], draws: [], debts: [] }
  run.terms.allocations.forEach((allocation, index) => {
    const pool = poolOf(run, allocation, index, yearId, lines, cells)
    if (pool.lines.length === 0) return
    const taken = settlePool(run, balances, pool)
    const parts = mergeCells(taken.cells).map((cell) => ({ ...cell, partOf: allocation.of, by: allocation.by }))
    allocated.parts.push(...parts)
    allocated.draws.push(...taken.draws)
    if (allocation.owed) allocated.debts.push(...debtsOf(run, allocation, yearId, parts))
    if (taken.draws.some(({ method }) => method.kind === 'unallocated' && !method.maybe))
      warnLeftOver(run, allocation, yearId, parts)
    warnOfSums(run, pool, taken.draws, `what ${bearerName(run.terms, allocation.of)} pays`)
  })
  return allocated
}

function poolOf(
  run: Run,
  allocation: Allocation,
  index: number,
  yearId: Id,
  lines: readonly WorkedOutLine[],
  cells: readonly Cell[],
): Pool {
  const shares = cells.filter((cell) => cell.bearerId === allocation.of && cell.yearId === yearId)
  const poolLines = lines.flatMap(({ line, units }): PoolLine[] => {
    const share = shares.find(({ costLineId }) => costLineId === line.id)
    if (!share || line.inKind || !selects(allocation.when, line, yearId)) return []
    return [{ line, units, marks: marksOf(share.figure), left: leftOf(share.figure) }]
  })
  return {
    id: `${yearId}/allocation ${index}`,
    yearId,
    lines: poolLines,
    steps: allocation.steps,
    rounding: run.terms.rounding.share ?? DEFAULT_ROUND,
    inKind: false,
    withoutFixedSums: false,
    term: { rule: 0, allocation: index },
    minimums: [],
    begun: false,
  }
}

function debtsOf(run: Run, { of }: Allocation, yearId: Id, parts: readonly PartCell[]): Debt[] {
  const own = run.terms.parties.find(({ id }) => id === of)?.parts ?? []
  return own.flatMap(({ id }) => {
    const figure = sumCells(parts.filter(({ bearerId }) => bearerId === id))
    return figure.cents === 0 ? [] : [{ yearId, fromId: id, toId: of, figure }]
  })
}

function warnLeftOver(run: Run, { of, by }: Allocation, yearId: Id, parts: readonly PartCell[]): void {
  const left = sumCells(parts.filter(({ bearerId }) => bearerId === UNALLOCATED))
  if (left.cents === 0) return
  const sum = left.cents === null ? 'An amount not recorded' : formatFigure(left)
  const message = `${sum} of what ${bearerName(run.terms, of)} pays for ${labelOfYear(run, yearId)} is under no ${by}.`
  run.warn({ name: 'unallocated', message, yearId, aboutId: of })
}
