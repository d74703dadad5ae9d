import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'

export type OverdueCounts = { readonly trainings: number; readonly duties: number }

/** Training and follow-ups whose last day has passed, of officers who serve today. Nothing when there is none. */
export function OverdueSection({ overdue }: { overdue: OverdueCounts }) {
  const { trainings, duties } = overdue
  if (trainings + duties === 0) return null
  return (
    <Section id="training" heading="Overdue training" action={<PageLink href="/training">Training</PageLink>}>
      <p>{wordOverdue(trainings, duties)}</p>
    </Section>
  )
}

function wordOverdue(trainings: number, duties: number): string {
  const asked =
    trainings === 1 ? '1 training requirement is overdue.' : `${trainings} training requirements are overdue.`
  const after =
    duties === 1 ? '1 follow-up after training is overdue.' : `${duties} follow-ups after training are overdue.`
  return [...(trainings === 0 ? [] : [asked]), ...(duties === 0 ? [] : [after])].join(' ')
}
