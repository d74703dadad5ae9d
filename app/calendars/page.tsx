import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CalendarsTable } from '@/components/calendars/calendars-table'
import { SchoolYearForm } from '@/components/calendars/school-year-form'
import { ButtonLink } from '@/components/ui/links/button-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listOwnCalendars } from '@/lib/data/calendars/list-calendars'
import { may } from '@/lib/domain/access/may'
import { formatSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import { schoolYearField } from '@/lib/forms/campuses/enrollment-form'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { CoverageParts } from '../_shell/coverage-parts'
import { orNotFound } from '../_shell/or-not-found'

export const metadata: Metadata = { title: 'School calendars' }

/** Next year's calendar is adopted early; earlier ones reach back as far as agreements are usually kept. */
const YEARS_AHEAD = 2
const YEARS_BACK = 12

export default orNotFound(async function CalendarsPage({ searchParams }: PageProps<'/calendars'>) {
  const actor = await requireActor()
  if (actor.organization.kind !== 'district') notFound()
  const chosen = schoolYearField.safeParse((await searchParams).year)
  if (chosen.success) redirect(`/calendars/${chosen.data}` as Route)
  const calendars = await listOwnCalendars(actor.scope)
  const present = schoolYearOn(today(actor))
  const years = Array.from({ length: YEARS_AHEAD + 1 + YEARS_BACK }, (_, at) => present + YEARS_AHEAD - at)
  const isKept = calendars.some(({ schoolYear }) => schoolYear === present)
  return (
    <ActorPage actor={actor} place="coverage">
      <CoverageParts actor={actor} part="calendars" />
      <PageHeader
        title="School calendars"
        answer={`On which days schools are in session. ${wordPresent(isKept, present)}`}
      />
      <SchoolYearForm years={years} chosen={present} />
      {calendars.length === 0 ? (
        <EmptyState
          title="No school calendar is kept yet."
          action={
            may(actor, 'calendar.write') && (
              <ButtonLink
                href={`/calendars/${present}` as Route}
              >{`Begin with ${formatSchoolYear(present)}`}</ButtonLink>
            )
          }
        >
          Coverage and vacancies are counted in school days. Until a calendar says which those are, they are not
          recorded; weekdays are never counted in their place.
        </EmptyState>
      ) : (
        <CalendarsTable calendars={calendars} />
      )}
    </ActorPage>
  )
})

function wordPresent(isKept: boolean, present: number): string {
  return isKept
    ? `${formatSchoolYear(present)} is kept.`
    : `The school days of ${formatSchoolYear(present)} are not recorded.`
}
