import type { Route } from 'next'
import { CampusesTable } from '@/components/coverage/campuses-table'
import { CoverageTimeline } from '@/components/coverage/coverage-timeline'
import { PeriodsTable } from '@/components/coverage/periods-table'
import { StatusLegend } from '@/components/coverage/status-legend'
import { WeekTable } from '@/components/coverage/week-table'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { Section } from '@/components/ui/shell/section'
import { Pagination } from '@/components/ui/tables/pagination'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { isUncovered } from '@/lib/domain/staffing/coverage/campus-status'
import type { CoverageView } from '@/lib/domain/staffing/coverage/choose-range'
import { type CampusRow, type Coverage, isContracted } from '@/lib/domain/staffing/coverage/make-coverage'

const PAGE_ROWS = 50

type CoverageSectionProps = {
  coverage: Coverage
  view: CoverageView
  /** Counted from 1. */
  page: number
  withDistrict: boolean
  hrefOf: (page: number) => Route
}

/** Campuses that somebody is paid for, those without an officer on some day first; the others only by name. */
export function CoverageSection({ coverage, view, page, withDistrict, hrefOf }: CoverageSectionProps) {
  const contracted = coverage.campuses.filter(isContracted)
  const others = coverage.campuses.filter((row) => !isContracted(row))
  const inOrder = [...contracted].sort((a, b) => Number(hasGap(b)) - Number(hasGap(a)))
  const pageCount = Math.max(1, Math.ceil(inOrder.length / PAGE_ROWS))
  const shown = Math.min(page, pageCount)
  const rows = inOrder.slice((shown - 1) * PAGE_ROWS, shown * PAGE_ROWS)
  const caption = `School days by campus, ${formatDateRange(coverage.range)}`
  return (
    <Section id="campuses" heading="By campus">
      {view !== 'week' && rows.length > 0 && (
        <CoverageTimeline rows={rows} range={coverage.range} title={wordGaps(inOrder)} tableCaption={caption} />
      )}
      {rows.length > 0 &&
        (view === 'week' ? (
          <WeekTable coverage={coverage} rows={rows} withDistrict={withDistrict} />
        ) : (
          <>
            <CampusesTable coverage={coverage} rows={rows} caption={caption} withDistrict={withDistrict} />
            <PeriodsTable
              coverage={coverage}
              rows={rows}
              unit={view === 'year' ? 'month' : 'week'}
              withDistrict={withDistrict}
            />
          </>
        ))}
      {rows.length === 0 ? (
        <p>No agreement in force on these days places an officer at a campus.</p>
      ) : (
        <>
          <Pagination
            page={shown}
            pageCount={pageCount}
            rowCount={inOrder.length}
            rowsName={
              inOrder.length === 1 ? 'campus with an officer under contract' : 'campuses with an officer under contract'
            }
            hrefOf={hrefOf}
          />
          <StatusLegend />
        </>
      )}
      {others.length > 0 && (
        <Disclosure
          summary={`${others.length} ${others.length === 1 ? 'campus' : 'campuses'} without an officer under contract`}
        >
          <p>{others.map(({ campus }) => campus.name).join('; ')}.</p>
        </Disclosure>
      )}
    </Section>
  )
}

const hasGap = ({ spans }: CampusRow) => spans.some(({ status }) => isUncovered(status))

function wordGaps(rows: readonly CampusRow[]): string {
  const gaps = rows.filter(hasGap).length
  if (gaps === 0) return 'Every campus that an officer is paid for has one on every day'
  return `${gaps} of ${rows.length} ${rows.length === 1 ? 'campus has' : 'campuses have'} days without an officer`
}
