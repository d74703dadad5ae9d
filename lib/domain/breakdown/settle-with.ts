import { findDebts } from '@/lib/domain/breakdown/billing/find-debts'
import { makePayments } from '@/lib/domain/breakdown/billing/make-payments'
import type {
  Allocated,
  Bearer,
  Breakdown,
  BreakdownLine,
  Cell,
  Debt,
  LineFigure,
  PartCell,
} from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import { fractionWarnings } from '@/lib/domain/breakdown/checks/warn-fractions'
import { warnNotRecorded } from '@/lib/domain/breakdown/checks/warn-not-recorded'
import { warnOfPool } from '@/lib/domain/breakdown/checks/warn-of-pool'
import { warnOfTerms } from '@/lib/domain/breakdown/checks/warn-of-terms'
import { ENGINE_VERSION } from '@/lib/domain/breakdown/engine-version'
import { openLines } from '@/lib/domain/breakdown/lines/work-out-lines'
import type { WorkedOutLine } from '@/lib/domain/breakdown/lines/worked-out'
import { mergeCells } from '@/lib/domain/breakdown/merge-cells'
import { openBalances } from '@/lib/domain/breakdown/pools/limit-balances'
import { makePools } from '@/lib/domain/breakdown/pools/make-pools'
import { settlePool } from '@/lib/domain/breakdown/pools/settle-pool'
import { type RareParts, type Run, rareOf, type Seen } from '@/lib/domain/breakdown/run'
import type { Warning } from '@/lib/domain/breakdown/warning'
import type { Actuals } from '@/lib/domain/terms/actuals'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { nameIn, nameOf, positionName } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * One settlement of terms without ranges but those of cost lines: lines, then pools with their steps and limits, then
 * debts and payments.
 * @param rare what only some terms need; null for terms that are known to need none of it
 * @param seen takes note of what a settlement of terms with ranges has to know
 */
export function settleWith(rare: RareParts | null, terms: Terms, actuals: Actuals, seen?: Seen): Breakdown {
  const warned = new Map<string, Warning>()
  const warn = (warning: Warning) => warned.set(JSON.stringify(warning), warning)
  const run: Run = { terms, actuals, rare, warn, ...(seen ? { seen } : {}) }
  warnOfTerms(run)
  const linesIn = openLines(run)
  const workedIn = new Map(terms.years.map(({ id }) => [id, linesIn(id)]))
  const costs = (yearId: Id) => workedIn.get(yearId) ?? []
  const lines: LineFigure[] = []
  const cells: Cell[] = []
  const draws: Draw[] = []
  const parts: PartCell[] = []
  const borne = (yearId: Id) => [...cells, ...parts].filter((cell) => cell.yearId === yearId)
  const balances = openBalances(run, costs, borne)
  const partDebts: Debt[] = []
  const yearIds = terms.years.map(({ id }) => id)
  for (const year of terms.years) {
    const worked = costs(year.id)
    lines.push(...worked.map(lineFigure))
    const pools = makePools(run, year.id, worked)
    if (terms.minimums) rareOf(run).assignMinimums(run, costs, year.id, pools)
    const taken = pools.map((pool) => {
      const ofPool = settlePool(run, balances, pool)
      warnOfPool(run, pool, ofPool)
      return ofPool
    })
    const yearCells = mergeCells(taken.flatMap((ofPool) => ofPool.cells))
    const allocated =
      terms.allocations.length === 0
        ? NOTHING_ALLOCATED
        : rareOf(run).allocate(run, balances, year.id, worked, yearCells)
    cells.push(...yearCells)
    draws.push(...taken.flatMap((ofPool) => ofPool.draws), ...allocated.draws)
    parts.push(...allocated.parts)
    partDebts.push(...allocated.debts)
  }
  for (const warning of fractionWarnings(draws, yearIds, (id) => nameIn(terms.years, id))) warn(warning)
  warnNotRecorded(run, [...lines, ...cells, ...parts])
  const debts = [...findDebts(terms, cells), ...partDebts]
  return {
    engineVersion: ENGINE_VERSION,
    bearers: listBearers(terms),
    years: terms.years,
    costLines: terms.costLines.map((line) => describeLine(terms, line)),
    lines,
    cells,
    draws,
    parts,
    debts,
    ...makePayments(run, debts, cells),
    stated: [],
    warnings: [...warned.values()],
    notes: terms.notes,
  }
}

const NOTHING_ALLOCATED: Allocated = { parts: [], draws: [], debts: [] }

function lineFigure({ yearId, line, figure, calculation }: WorkedOutLine): LineFigure {
  return { yearId, costLineId: line.id, figure, calculation }
}

function listBearers({ parties, sources }: Terms): Bearer[] {
  return [
    ...parties.map((party) => ({ id: party.id, name: nameOf(party), kind: 'party' as const, side: party.side })),
    ...sources.map((source) => ({
      id: source.id,
      name: nameOf(source),
      kind: 'source' as const,
      ...(source.paidTo === undefined ? {} : { paidTo: source.paidTo }),
    })),
    ...parties.flatMap((party) =>
      (party.parts ?? []).map((part) => ({ id: part.id, name: nameOf(part), kind: 'part' as const, partOf: party.id })),
    ),
  ]
}

function describeLine(terms: Terms, line: CostLine): BreakdownLine {
  const { id, category, incurredBy, billedBy, position, inKind, basis, trueUp } = line
  return {
    id,
    name: nameOf(line),
    category,
    incurredBy,
    trueUp,
    ...(billedBy === undefined ? {} : { billedBy }),
    ...(position === undefined ? {} : { positionId: position, positionName: positionName(terms.positions, position) }),
    ...(inKind ? { inKind } : {}),
    ...(basis ? { basis } : {}),
  }
}
