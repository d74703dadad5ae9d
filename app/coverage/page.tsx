import type { Metadata, Route } from 'next'
import { CoverageChoice } from '@/components/coverage/coverage-choice'
import { CoverageCounts } from '@/components/coverage/coverage-counts'
import { CoverageSection } from '@/components/coverage/coverage-section'
import { CoveragePositionsTable } from '@/components/coverage/positions-table'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type DateRange, includesDate } from '@/lib/domain/calendar/date-range'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { CoverageView } from '@/lib/domain/staffing/coverage/choose-range'
import { describeRange, describeWeek } from '@/lib/domain/staffing/coverage/describe-coverage'
import { coverageHref, readCoverageParams } from '@/lib/forms/coverage/coverage-params'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { CoverageParts } from '../_shell/coverage-parts'
import { orNotFound } from '../_shell/or-not-found'
import { loadCoverage } from './load-coverage'

export const metadata: Metadata = { title: 'Coverage' }

export default orNotFound(async function CoveragePage({ searchParams }: PageProps<'/coverage'>) {
  const actor = await requireActor()
  const day = today(actor)
  const given = readCoverageParams(await searchParams, day)
  const { coverage, view, isIllustrative } = await loadCoverage(actor, given)
  const { range, campuses, positions } = coverage
  const at = (on: typeof day) => coverageHref(given, { on }) as Route
  return (
    <ActorPage
      actor={actor}
      place="coverage"
      footer={<CoverageCounts day={day} range={range} isIllustrative={isIllustrative} />}
    >
      <CoverageParts actor={actor} part="coverage" />
      <PageHeader
        title={titleOf(view, range, day)}
        answer={view === 'week' ? describeWeek(coverage) : describeRange(coverage)}
        meta={[{ key: 'range', content: formatDateRange(range) }]}
      />
      <CoverageChoice given={given} />
      <p className="flex gap-x-6 text-sm print:hidden">
        <PageLink href={at(addDays(range.startsOn, -1))}>Earlier</PageLink>
        <PageLink href={at(addDays(range.endsOn, 1))}>Later</PageLink>
      </p>
      {view !== given.view && (
        <Notice
          kind="information"
          title="No school calendar says where the second semester begins, so the school year is shown."
        />
      )}
      {campuses.length === 0 ? (
        <EmptyState title="No campus is recorded.">
          Campuses appear here once{' '}
          {actor.organization.kind === 'district' ? 'they are added' : 'an agreement serves them'}, each with the days
          on which an officer is there.
        </EmptyState>
      ) : (
        <CoverageSection
          coverage={coverage}
          view={view}
          page={given.page}
          withDistrict={actor.organization.kind !== 'district'}
          hrefOf={(page) => coverageHref(given, { page }) as Route}
        />
      )}
      {positions.length > 0 && (
        <Section
          id="positions"
          heading="SRO positions"
          intro="School days of each position, every officer that it takes counted by itself."
        >
          <CoveragePositionsTable caption={`SRO positions, ${formatDateRange(range)}`} rows={positions} />
        </Section>
      )}
    </ActorPage>
  )
})

function titleOf(view: CoverageView, range: DateRange, day: CalendarDate): string {
  const which = includesDate(range, day) ? 'this' : 'in that'
  return `Where no officer is ${which} ${{ week: 'week', semester: 'semester', year: 'school year' }[view]}`
}
