import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { CreditsSection } from '@/components/agreements/vacancy/credits-section'
import { describeVacancy } from '@/components/agreements/vacancy/describe-vacancy'
import { VacancyLinesTable } from '@/components/agreements/vacancy/vacancy-lines-table'
import { VacancyTable } from '@/components/agreements/vacancy/vacancy-table'
import { BreakdownNotes } from '@/components/costs/breakdown-notes'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadVacancy } from './load-vacancy'

type VacancyPageProps = PageProps<'/agreements/[number]/vacancy'>

export async function generateMetadata({ params }: VacancyPageProps): Promise<Metadata> {
  return { title: `Vacant days, agreement ${(await params).number}` }
}

export default orNotFound(async function VacancyPage({ params }: VacancyPageProps) {
  const actor = await requireActor()
  const { number } = await params
  const agreement = await findAgreement(actor.scope, number)
  if (agreement === null) notFound()
  const day = today(actor)
  const { lines, vacancies, credits } = await loadVacancy(actor.scope, agreement, day)
  return (
    <ActorPage
      actor={actor}
      place="agreements"
      footer={
        <p>
          School days up to {formatDate(day)}, under the recorded version. A credit is an estimate from this record,
          until both sides have agreed on what really happened.
        </p>
      }
    >
      <PageHeader
        title="Vacant days"
        parent={<PageLink href={`/agreements/${number}` as Route}>{agreement.version.title}</PageLink>}
        answer={describeVacancy(vacancies)}
      />
      {lines.length > 0 && (
        <Section id="vacancies" heading="Each vacancy">
          <VacancyLinesTable lines={lines} day={day} />
        </Section>
      )}
      {vacancies.length > 0 && (
        <Section id="days" heading="By position and contract year">
          <VacancyTable vacancies={vacancies} />
        </Section>
      )}
      <CreditsSection credits={credits} agreement={agreement} />
      <BreakdownNotes breakdown={agreement.breakdown} />
    </ActorPage>
  )
})
