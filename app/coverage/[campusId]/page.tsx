import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { CampusFacts } from '@/components/coverage/campus-facts'
import { CampusSpans } from '@/components/coverage/campus-spans'
import { CoverageCounts } from '@/components/coverage/coverage-counts'
import { CoverageTimeline } from '@/components/coverage/coverage-timeline'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { findCampus } from '@/lib/data/campuses/find-campus'
import { may } from '@/lib/domain/access/may'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import { formatSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import { describeCampus, describeRange } from '@/lib/domain/staffing/coverage/describe-coverage'
import { readCoverageParams } from '@/lib/forms/coverage/coverage-params'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { loadCoverage } from '../load-coverage'

type CampusPageProps = PageProps<'/coverage/[campusId]'>

export const metadata: Metadata = { title: 'Campus' }

export default orNotFound(async function CampusPage({ params, searchParams }: CampusPageProps) {
  const actor = await requireActor()
  const campus = await findCampus(actor.scope, (await params).campusId)
  if (campus === null) notFound()
  const day = today(actor)
  const { on } = readCoverageParams(await searchParams, day)
  const { coverage, isIllustrative } = await loadCoverage(actor, { view: 'year', on, campusId: campus.id })
  const [row] = coverage.campuses
  const schoolYear = formatSchoolYear(schoolYearOn(on))
  const caption = `School days at ${campus.name} by how it stood, ${formatDateRange(coverage.range)}`
  const isOwn = campus.organizationId === actor.organization.id
  const other = (by: number) => `/coverage/${campus.id}?on=${Number(on.slice(0, 4)) + by}${on.slice(4, 8)}01` as Route
  return (
    <ActorPage
      actor={actor}
      place="coverage"
      footer={<CoverageCounts day={day} range={coverage.range} isIllustrative={isIllustrative} />}
    >
      <PageHeader
        title={campus.name}
        parent={<PageLink href="/coverage">Coverage</PageLink>}
        answer={`On ${formatDate(on)}: ${row === undefined ? 'no agreement in force places an officer here' : describeCampus(row, on)}.`}
        meta={[{ key: 'district', content: campus.districtName }]}
        actions={
          isOwn &&
          may(actor, 'campus.write') && (
            <ButtonLink href={`/campuses/${campus.id}` as Route} look="secondary">
              Change this campus
            </ButtonLink>
          )
        }
      />
      <Section
        id="who"
        heading={`Who is there in ${schoolYear}`}
        action={
          <span className="flex gap-x-6">
            <PageLink href={other(-1)}>Year before</PageLink>
            <PageLink href={other(1)}>Year after</PageLink>
          </span>
        }
      >
        {row === undefined ? (
          <p>No agreement in force in {schoolYear} places an officer here.</p>
        ) : (
          <>
            <CoverageTimeline
              rows={[row]}
              range={coverage.range}
              title={describeRange(coverage)}
              tableCaption={caption}
            />
            <CampusSpans row={row} caption={caption} />
          </>
        )}
      </Section>
      <CampusFacts campus={campus} />
    </ActorPage>
  )
})
