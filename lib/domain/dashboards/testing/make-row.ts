import type { CostRow, ShareRow } from '@/lib/domain/agreement/cost-row'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'

type Parts = Partial<Pick<CostRow, 'category' | 'incurredById' | 'inKind'>> & {
  number?: string
  kind?: CostRow['agreement']['kind']
  replaces?: boolean
  startsOn?: string
  endsOn?: string
  /** Dollars by organization. */
  bears?: Record<string, number>
  grant?: { dollars: number; paidTo: string }
  nobody?: number
}

/** A cost row in whole dollars: by default one of salary in July 2026 to June 2027, paid out by the city. */
export function makeRow(parts: Parts): CostRow {
  const { number = 'A-1', kind = 'recorded', replaces = false, category = 'salary', bears = {}, grant, nobody } = parts
  const shares = [
    ...Object.entries(bears).map(([id, dollars]) => makeShare('party', dollars, id, null)),
    ...(grant === undefined ? [] : [makeShare('source', grant.dollars, null, grant.paidTo)]),
    ...(nobody === undefined ? [] : [makeShare('unallocated', nobody, null, null)]),
  ]
  return {
    agreement: { number, title: `Agreement ${number}`, versionNumber: 1, kind, replaces, notJoined: [] },
    year: {
      id: 'year',
      startsOn: calendarDate(parts.startsOn ?? '2026-07-01'),
      endsOn: calendarDate(parts.endsOn ?? '2027-06-30'),
    },
    costLineId: category,
    costLineName: category,
    category,
    incurredById: parts.incurredById ?? 'city',
    inKind: parts.inKind ?? false,
    figure: sumFigures(shares.map(({ figure }) => figure)),
    shares,
  }
}

function makeShare(
  kind: ShareRow['kind'],
  dollars: number,
  organizationId: string | null,
  paidToId: string | null,
): ShareRow {
  const figure = { cents: cents(dollars * 100), missing: [] }
  return { kind, name: organizationId ?? kind, organizationId, paidToId, figure }
}
