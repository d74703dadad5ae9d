import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { CalendarDaysForm } from '@/components/calendars/calendar-days-form'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findCalendarDraft } from '@/lib/data/calendars/find-calendar-draft'
import { findOwnCalendar } from '@/lib/data/calendars/list-calendars'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadSchoolYearToWrite } from '../../load-school-year'
import { keepCalendarAction } from './keep-calendar-action'

export const metadata: Metadata = { title: 'Days in session' }

/** The days that are kept, or with `?from=draft` those that this person entered or read from a file. */
export default orNotFound(async function CalendarDaysPage({
  params,
  searchParams,
}: PageProps<'/calendars/[year]/days'>) {
  const { actor, schoolYear } = await loadSchoolYearToWrite((await params).year)
  const [found, kept] = await Promise.all([
    findCalendarDraft(actor, schoolYear),
    findOwnCalendar(actor.scope, schoolYear),
  ])
  const asked = (await searchParams).from === 'draft'
  const draft = asked && found !== null && found.days.length > 0 ? found : null
  const days = draft?.days ?? kept?.days
  if (days === undefined) notFound()
  const year = formatSchoolYear(schoolYear)
  const from =
    draft === null ? 'as it is kept now' : draft.fileName === null ? 'as entered' : `as ${draft.fileName} gives it`
  return (
    <ActorPage actor={actor} place="coverage">
      <PageHeader
        title={`Days in session in ${year}`}
        parent={<PageLink href={`/calendars/${schoolYear}` as Route}>{`School calendar ${year}`}</PageLink>}
        answer={`${days.length === 1 ? '1 day' : `${days.length} days`} in session, ${from}.${draft === null ? '' : ' Nothing is kept yet.'}`}
      />
      {draft !== null && draft.notes.length > 0 && (
        <Notice kind="information" title="How the file was read">
          <ul className="list-disc space-y-1 ps-5">
            {draft.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      {draft !== null && kept !== null && (
        <Notice
          kind="warning"
          title={`Keeping these days replaces the ${kept.days.length} days kept now as a whole.`}
        />
      )}
      <CalendarDaysForm
        action={keepCalendarAction.bind(null, String(schoolYear))}
        schoolYear={schoolYear}
        days={days}
        secondSemesterStartsOn={kept?.secondSemesterStartsOn ?? ''}
        source={kept?.source ?? ''}
        rowVersion={kept?.rowVersion ?? 0}
      />
    </ActorPage>
  )
})
