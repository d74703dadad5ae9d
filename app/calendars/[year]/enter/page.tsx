import type { Metadata, Route } from 'next'
import { EnterCalendarForm } from '@/components/calendars/enter-calendar-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findCalendarDraft } from '@/lib/data/calendars/find-calendar-draft'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadSchoolYearToWrite } from '../../load-school-year'
import { enterCalendarAction } from './enter-calendar-action'

export const metadata: Metadata = { title: 'Enter a school calendar' }

export default orNotFound(async function EnterCalendarPage({ params }: PageProps<'/calendars/[year]/enter'>) {
  const { actor, schoolYear } = await loadSchoolYearToWrite((await params).year)
  const draft = await findCalendarDraft(actor, schoolYear)
  const year = formatSchoolYear(schoolYear)
  return (
    <ActorPage actor={actor} place="coverage">
      <PageHeader
        title={`Enter the school calendar of ${year}`}
        parent={<PageLink href={`/calendars/${schoolYear}` as Route}>{`School calendar ${year}`}</PageLink>}
        answer="The days are shown month by month before they are kept, and each can still be changed there."
      />
      <EnterCalendarForm
        action={enterCalendarAction.bind(null, String(schoolYear))}
        schoolYear={schoolYear}
        typed={draft !== null && draft.fileName === null ? draft.values : null}
      />
    </ActorPage>
  )
})
