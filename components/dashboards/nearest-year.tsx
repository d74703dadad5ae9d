import { PageLink } from '@/components/ui/links/page-link'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'

type NearestYearProps = { year: FiscalYear | null }

/** The way from an empty fiscal year to the nearest one that has something to show. */
export function NearestYear({ year }: NearestYearProps) {
  if (year === null) return null
  return (
    <p className="mt-2">
      The nearest that one serves is <PageLink href={`/dashboard?fy=${year.label}`}>fiscal year {year.label}</PageLink>.
    </p>
  )
}
