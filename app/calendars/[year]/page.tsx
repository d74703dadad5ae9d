import type { Metadata, Route } from 'next'
import { MonthsGrid } from '@/components/calendars/months-grid'
import { EventHistory } from '@/components/history/event-history'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { listCalendarHistory } from '@/lib/data/calendars/list-calendar-history'
import { findOwnCalendar } from '@/lib/data/calendars/list-calendars'
import { may } from '@/lib/domain/access/may'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { SchoolCalendar } from '@/lib/domain/calendar/school-calendar/school-calendar'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { loadSchoolYear } from '../load-school-year'

type CalendarPageProps = PageProps<'/calendars/[year]'>

export async function generateMetadata({ params }: CalendarPageProps): Promise<Metadata> {
  return { title: `School calendar ${(await params).year}` }
}

export default orNotFound(async function CalendarPage({ params, searchParams }: CalendarPageProps) {
  const { actor, schoolYear } = await loadSchoolYear((await params).year)
  const [calendar, history] = await Promise.all([
    findOwnCalendar(actor.scope, schoolYear),
    listCalendarHistory(actor.scope, schoolYear),
  ])
  const mayWrite = may(actor, 'calendar.write')
  const at = (part: string) => `/calendars/${schoolYear}/${part}` as Route
  const year = formatSchoolYear(schoolYear)
  const begin = (
    <>
      <ButtonLink href={at('enter')} look={calendar === null ? 'primary' : 'secondary'}>
        Enter by hand
      </ButtonLink>
      <ButtonLink href={at('import')} look="secondary">
        Read from a file
      </ButtonLink>
    </>
  )
  return (
    <ActorPage actor={actor} place="coverage">
      {calendar !== null && (await searchParams).kept === '1' && (
        <Notice kind="done" announce title={`The school calendar of ${year} is kept.`} />
      )}
      <PageHeader
        title={`School calendar ${year}`}
        parent={<PageLink href="/calendars">School calendars</PageLink>}
        answer={calendar !== null && wordCalendar(calendar)}
        meta={calendar === null ? [] : [{ key: 'source', content: `Source: ${calendar.source ?? 'not recorded'}` }]}
        actions={
          mayWrite &&
          calendar !== null && (
            <>
              <ButtonLink href={at('days')}>Change days</ButtonLink>
              {begin}
            </>
          )
        }
      />
      {calendar === null ? (
        <EmptyState
          title={`The school days of ${year} are not recorded.`}
          action={mayWrite && <div className="flex flex-wrap gap-4">{begin}</div>}
        >
          Enter the first and last day, the weekdays and the days off, or read them from a CSV or iCalendar file. The
          days are shown before they are kept.
        </EmptyState>
      ) : (
        <>
          <MonthsGrid schoolYear={schoolYear} days={calendar.days} />
          <Section id="history" heading="History">
            <EventHistory events={history} timeZone={actor.organization.timeZone} />
          </Section>
        </>
      )}
    </ActorPage>
  )
})

function wordCalendar({ days, secondSemesterStartsOn, illustrative }: SchoolCalendar): string {
  const [first, last] = [days[0], days.at(-1)]
  const range = first && last ? `, from ${formatDate(first)} to ${formatDate(last)}` : ''
  const count = `${days.length === 1 ? '1 day' : `${days.length} days`} in session${range}.`
  const semester =
    secondSemesterStartsOn === null ? '' : ` The second semester begins on ${formatDate(secondSemesterStartsOn)}.`
  return `${count}${semester}${illustrative ? ' Illustrative: made up to show how days are counted.' : ''}`
}
