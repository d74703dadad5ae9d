import 'server-only'
import { writeDay } from '@/lib/data/columns/calendar-column'
import { writeFigure } from '@/lib/data/columns/figure-columns'
import { writeBreakdown } from '@/lib/data/columns/terms-column'
import type { Transaction } from '@/lib/data/database'
import type { Breakdown, Cell } from '@/lib/domain/breakdown/breakdown'
import { UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { bearerName } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'
import { nameLines } from '@/lib/domain/terms/words/name-lines'

type Settled = {
  versionId: string
  terms: Terms
  breakdown: Breakdown
  /** Organizations by the party's id in the cost terms. */
  organizations: ReadonlyMap<string, string>
}

/** Stores a version's breakdown in place of the one it had, whole and as the rows that registers and dashboards fold. */
export async function saveBreakdown(tx: Transaction, settled: Settled): Promise<void> {
  const { versionId, breakdown } = settled
  await tx.breakdown.deleteMany({ where: { versionId } })
  await tx.breakdownLine.deleteMany({ where: { versionId } })
  await tx.paymentDue.deleteMany({ where: { versionId } })
  const { engineVersion } = breakdown
  await tx.breakdown.create({ data: { versionId, engineVersion, result: writeBreakdown(breakdown) } })
  await tx.breakdownLine.createMany({ data: listLines(settled) })
  await tx.breakdownShare.createMany({ data: breakdown.cells.map((cell) => readCell(settled, cell)) })
  await tx.paymentDue.createMany({ data: listPayments(settled) })
}

function listLines({ versionId, breakdown, organizations }: Settled) {
  const years = new Map(breakdown.years.map((year) => [year.id, year]))
  const costLines = new Map(breakdown.costLines.map((line) => [line.id, line]))
  return breakdown.lines.map(({ yearId, costLineId, figure }) => {
    const year = required(years, yearId)
    const costLine = required(costLines, costLineId)
    return {
      versionId,
      contractYear: yearId,
      yearName: year.name ?? null,
      startsOn: writeDay(year.startsOn),
      endsOn: writeDay(year.endsOn),
      costLine: costLineId,
      name: costLine.name,
      category: costLine.category,
      incurredById: required(organizations, costLine.incurredBy),
      inKind: costLine.inKind ?? false,
      ...writeFigure(figure),
    }
  })
}

function readCell({ versionId, terms, breakdown, organizations }: Settled, cell: Cell) {
  const source = terms.sources.find(({ id }) => id === cell.bearerId)
  const incurredBy = breakdown.costLines.find(({ id }) => id === cell.costLineId)?.incurredBy
  const kind = cell.bearerId === UNALLOCATED ? 'unallocated' : source === undefined ? 'party' : 'source'
  const paidTo = source === undefined ? undefined : (source.paidTo ?? incurredBy)
  return {
    versionId,
    contractYear: cell.yearId,
    costLine: cell.costLineId,
    bearer: cell.bearerId,
    kind,
    name: kind === 'unallocated' ? 'nobody yet' : bearerName(terms, cell.bearerId),
    bearerId: kind === 'party' ? required(organizations, cell.bearerId) : null,
    paidToId: paidTo === undefined ? null : required(organizations, paidTo),
    ...writeFigure(cell.figure),
  } as const
}

function listPayments({ versionId, breakdown, organizations }: Settled) {
  return breakdown.payments.map((payment, index) => ({
    versionId,
    place: index,
    contractYear: payment.yearId,
    fromId: required(organizations, payment.fromId),
    toId: required(organizations, payment.toId),
    number: payment.number,
    count: payment.count,
    forLines: payment.forLines === undefined ? null : nameLines(breakdown.costLines, payment.forLines),
    dueOn: payment.dueOn === null ? null : writeDay(payment.dueOn),
    condition: payment.condition ?? null,
    ...writeFigure(payment.figure),
  }))
}

function required<T>(known: ReadonlyMap<string, T>, id: string): T {
  const found = known.get(id)
  if (found === undefined) throw new Error(`The breakdown names ${id}, which its terms do not`)
  return found
}
