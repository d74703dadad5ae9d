import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { type Cents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { unionById } from '@/lib/domain/terms/compare/compare-money'
import { nameOf } from '@/lib/domain/terms/names'

/** What one party or source bears in a contract year, or in all of them, by two breakdowns. */
export type PaidRow = {
  bearerId: Id
  bearerName: string
  /** Null: all contract years together. */
  yearId: Id | null
  yearLabel: string | null
  /** Null: the breakdown has no such year or no such bearer. */
  before: Figure | null
  after: Figure | null
  /** The second less the first; null where one of them is not known. A year or bearer that is missing is $0. */
  difference: Cents | null
}

/**
 * What each party and source bears by two stored or settled breakdowns, where it differs: by year, and where there are
 * several years also in all of them. Unlike `compareMoney`, also to the cent where both say the same deal.
 */
export function comparePaid(before: Breakdown, after: Breakdown): PaidRow[] {
  const years = unionById(before.years, after.years)
  const bearers = unionById(before.bearers, after.bearers).filter(({ kind }) => kind !== 'part')
  const spans = [
    ...years.map((year) => ({ yearId: year.id, yearLabel: nameOf(year) })),
    ...(years.length > 1 ? [{ yearId: null, yearLabel: null }] : []),
  ]
  return spans.flatMap(({ yearId, yearLabel }) =>
    bearers.flatMap(({ id, name }) => {
      const [was, is] = [paidIn(before, id, yearId), paidIn(after, id, yearId)]
      if (stableText(knownOf(was)) === stableText(knownOf(is))) return []
      const [from, to] = [centsOf(was), centsOf(is)]
      const difference = from === null || to === null ? null : subtractCents(to, from)
      return [{ bearerId: id, bearerName: name, yearId, yearLabel, before: was, after: is, difference }]
    }),
  )
}

function paidIn(breakdown: Breakdown, bearerId: Id, yearId: Id | null): Figure | null {
  const isThere =
    breakdown.bearers.some(({ id }) => id === bearerId) &&
    (yearId === null || breakdown.years.some(({ id }) => id === yearId))
  return isThere ? costBorneBy(breakdown, bearerId, yearId === null ? {} : { yearId }) : null
}

function centsOf(figure: Figure | null): Cents | null {
  return figure === null ? ZERO_CENTS : figure.cents
}

/** What is known of a figure, whatever it rests on. */
function knownOf(figure: Figure | null) {
  return figure && [figure.cents, figure.atLeastCents, figure.atMostCents].map((cents) => cents ?? null)
}
