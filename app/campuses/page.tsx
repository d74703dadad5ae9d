import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CampusTable } from '@/components/campuses/campus-table'
import { describeEnrollment } from '@/components/campuses/describe-enrollment'
import { ButtonLink } from '@/components/ui/links/button-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { may } from '@/lib/domain/access/may'
import { formatSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import { chooseSchoolYears } from '@/lib/domain/staffing/students'
import { schoolYearField } from '@/lib/forms/campuses/enrollment-form'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'

export const metadata: Metadata = { title: 'Campuses' }

const MOST_YEARS = 4

export default orNotFound(async function CampusesPage({ searchParams }: PageProps<'/campuses'>) {
  const actor = await requireActor()
  if (actor.organization.kind !== 'district') notFound()
  const campuses = await listCampuses(actor.scope)
  const recorded = schoolYearField.safeParse((await searchParams).recorded)
  const present = schoolYearOn(today(actor))
  const mayWrite = may(actor, 'campus.write')
  const add = <ButtonLink href="/campuses/new">Add a campus</ButtonLink>
  return (
    <ActorPage actor={actor} place="campuses">
      {recorded.success && (
        <Notice kind="done" announce title={`Enrollment of ${formatSchoolYear(recorded.data)} is recorded.`} />
      )}
      <PageHeader
        title="Campuses"
        answer={campuses.length > 0 && describeEnrollment(campuses, present)}
        actions={
          mayWrite &&
          campuses.length > 0 && (
            <>
              <ButtonLink href="/campuses/enrollment">Record enrollment</ButtonLink>
              <ButtonLink href="/campuses/new" look="secondary">
                Add a campus
              </ButtonLink>
            </>
          )
        }
      />
      {campuses.length === 0 ? (
        <EmptyState title="No campus is recorded yet." action={mayWrite && add}>
          The schools of {actor.organization.shortName} will be listed here, each with its students by school year.
          Agreements then say which officer is at which campus.
        </EmptyState>
      ) : (
        <CampusTable
          campuses={campuses}
          schoolYears={chooseSchoolYears(campuses, present, MOST_YEARS)}
          mayWrite={mayWrite}
        />
      )}
    </ActorPage>
  )
})
