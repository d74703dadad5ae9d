import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CostRow } from '@/lib/domain/agreement/cost-row'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { visibleTo } from '../agreements/visible-to'
import { readDay, writeDay } from '../columns/calendar-column'
import { FIGURE, readFigure } from '../columns/figure-columns'
import { database } from '../database'
import type { Prisma } from '../generated/client'
import { ORIGIN, readOrigin } from './read-origin'

/**
 * Cost lines of the contract years that share a day with the range, of the latest recorded and the latest proposed
 * version of each agreement, by title, year and cost line.
 */
export async function listCosts(scope: Scope, range: DateRange): Promise<CostRow[]> {
  const during = { startsOn: { lte: writeDay(range.endsOn) }, endsOn: { gte: writeDay(range.startsOn) } }
  const versions = await database().agreementVersion.findMany({
    where: { latest: true, ...during, agreement: visibleTo(scope) },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { ...ORIGIN, costs: { ...COSTS, where: during } },
  })
  return versions.flatMap((version) => {
    const agreement = readOrigin(version)
    return version.costs.map((line) => ({ agreement, ...readLine(line) }))
  })
}

const COSTS = {
  orderBy: [{ startsOn: 'asc' }, { contractYear: 'asc' }, { costLine: 'asc' }],
  select: {
    ...FIGURE,
    contractYear: true,
    yearName: true,
    startsOn: true,
    endsOn: true,
    costLine: true,
    name: true,
    category: true,
    incurredById: true,
    inKind: true,
    shares: {
      orderBy: { bearer: 'asc' },
      select: { ...FIGURE, kind: true, name: true, bearerId: true, paidToId: true },
    },
  },
} as const satisfies Prisma.AgreementVersion$costsArgs

type LineRow = Prisma.BreakdownLineGetPayload<typeof COSTS>

function readLine(row: LineRow): Omit<CostRow, 'agreement'> {
  const { category, incurredById, inKind } = row
  return {
    year: {
      id: row.contractYear,
      ...(row.yearName === null ? {} : { name: row.yearName }),
      startsOn: readDay(row.startsOn),
      endsOn: readDay(row.endsOn),
    },
    costLineId: row.costLine,
    costLineName: row.name,
    category,
    incurredById,
    inKind,
    figure: readFigure(row),
    shares: row.shares.map((share) => ({
      kind: share.kind,
      name: share.name,
      organizationId: share.bearerId,
      paidToId: share.paidToId,
      figure: readFigure(share),
    })),
  }
}
