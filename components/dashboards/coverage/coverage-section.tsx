import { VacanciesTable } from '@/components/dashboards/coverage/vacancies-table'
import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { listVacancyRows } from '@/lib/domain/dashboards/list-vacancy-rows'
import { isReplacementOverdue, type VacantPosition } from '@/lib/domain/staffing/assignments/vacant-position'
import { describeWeek } from '@/lib/domain/staffing/coverage/describe-coverage'
import type { Coverage } from '@/lib/domain/staffing/coverage/make-coverage'
import type { VacantAgreement } from '@/lib/domain/staffing/vacancy/vacant-agreement'

type CoverageSectionProps = {
  week: Coverage
  /** Vacancies of the present contract years, counted. */
  agreements: readonly VacantAgreement[]
  /** Places that nobody holds today. */
  vacant: readonly VacantPosition[]
  day: CalendarDate
}

/** Where no officer is this week, which positions are vacant, and what that comes to in days and dollars. */
export function CoverageSection({ week, agreements, vacant, day }: CoverageSectionProps) {
  const rows = listVacancyRows(agreements, vacant)
  return (
    <Section
      id="coverage"
      heading="Where no officer is this week"
      action={<PageLink href="/coverage">Coverage</PageLink>}
    >
      <p className="max-w-prose">
        {describeWeek(week)} {wordVacant(vacant, day)}
      </p>
      {rows.length > 0 && <VacanciesTable rows={rows} day={day} />}
    </Section>
  )
}

function wordVacant(vacant: readonly VacantPosition[], day: CalendarDate): string {
  if (vacant.length === 0) return 'No SRO position is vacant today.'
  const places =
    vacant.length === 1 ? '1 SRO position is vacant' : `${vacant.length} places in SRO positions are vacant`
  const late = vacant.filter((one) => isReplacementOverdue(one, day)).length
  if (late === 0) return `${places}.`
  return `${places}; ${late === 1 ? '1 replacement is' : `${late} replacements are`} overdue.`
}
