import { VacantTable } from '@/components/staffing/officers/vacant-table'
import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { isReplacementOverdue, type VacantPosition } from '@/lib/domain/staffing/assignments/vacant-position'

export type OverdueCounts = { readonly trainings: number; readonly duties: number }

type AttentionSectionProps = { vacant: readonly VacantPosition[]; overdue: OverdueCounts; day: CalendarDate }

/** Positions that nobody holds, replacements that are due, and training that is overdue. Nothing when there is none. */
export function AttentionSection({ vacant, overdue, day }: AttentionSectionProps) {
  const late = overdue.trainings + overdue.duties
  if (vacant.length === 0 && late === 0) return null
  return (
    <Section
      id="vacancies"
      heading="Vacant positions and overdue training"
      intro={`On ${formatDate(day)}, under agreements in force. ${wordVacant(vacant, day)}`}
      action={<PageLink href="/officers">Officers</PageLink>}
    >
      {vacant.length > 0 && <VacantTable vacant={[...vacant]} day={day} />}
      {late > 0 && (
        <p className="mt-4">
          {wordOverdue(overdue)} <PageLink href="/training">Training</PageLink>
        </p>
      )}
    </Section>
  )
}

function wordVacant(vacant: readonly VacantPosition[], day: CalendarDate): string {
  if (vacant.length === 0) return 'No SRO position is vacant.'
  const places = vacant.length === 1 ? '1 place is vacant' : `${vacant.length} places are vacant`
  const late = vacant.filter((one) => isReplacementOverdue(one, day)).length
  if (late === 0) return `${places}.`
  return `${places}; ${late === 1 ? '1 replacement is' : `${late} replacements are`} overdue.`
}

function wordOverdue({ trainings, duties }: OverdueCounts): string {
  const asked =
    trainings === 1 ? '1 training requirement is overdue.' : `${trainings} training requirements are overdue.`
  const after =
    duties === 1 ? '1 follow-up after training is overdue.' : `${duties} follow-ups after training are overdue.`
  return [...(trainings === 0 ? [] : [asked]), ...(duties === 0 ? [] : [after])].join(' ')
}
