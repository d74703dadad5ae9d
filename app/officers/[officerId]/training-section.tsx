import { DutiesTable } from '@/components/training/duties-table'
import { StandingsTable } from '@/components/training/standings-table'
import { TrainingTable } from '@/components/training/training-table'
import { ButtonLink } from '@/components/ui/links/button-link'
import { Section } from '@/components/ui/shell/section'
import type { Actor } from '@/lib/domain/access/actor'
import { may } from '@/lib/domain/access/may'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { loadStandings } from '../../training/load-standings'
import { officerHref } from '../officer-href'

type TrainingSectionProps = { officerId: string; actor: Actor; ours: boolean; day: CalendarDate }

/** What is asked of an officer, what was completed, and what follows it; only counts for whoever may not read more. */
export async function TrainingSection({ officerId, actor, ours, day }: TrainingSectionProps) {
  const [loaded] = await loadStandings(actor, day, officerId)
  if (loaded === undefined) return null
  const { officer, standings } = loaded
  const met = standings.filter(({ standing }) => standing.is === 'met').length
  const intro =
    officer.firstDay === null
      ? 'Nothing is asked yet: every requirement counts from the first day in a school, and no assignment is recorded.'
      : standings.length === 0
        ? 'Nothing is asked by the agreements, nor by a rule that is switched on.'
        : `${met} of ${standings.length} requirements met.`
  const mayWrite = ours && may(actor, 'training.write')
  return (
    <Section id="training" heading="Training" intro={intro}>
      {may(actor, 'training.read') && (
        <>
          {standings.length > 0 && (
            <StandingsTable
              caption="What is asked, and how it stands"
              rows={standings.map((standing) => ({ ...standing, officer }))}
              showOfficer={false}
            />
          )}
          <div className="mt-6">
            <TrainingTable officerId={officerId} trainings={[...officer.trainings]} day={day} mayWrite={mayWrite} />
          </div>
          {officer.duties.length > 0 && (
            <div className="mt-6">
              <DutiesTable
                caption="What is to be done after training"
                rows={officer.duties.map((duty) => ({ ...duty, officer }))}
                day={day}
                mayWrite={mayWrite}
              />
            </div>
          )}
        </>
      )}
      {mayWrite && (
        <div className="mt-6 flex flex-wrap gap-x-6 gap-y-3 print:hidden">
          <ButtonLink href={officerHref(officerId, 'training/new')} look="secondary">
            Record training
          </ButtonLink>
          <ButtonLink href={officerHref(officerId, 'duties/new')} look="secondary">
            Add a follow-up
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}
