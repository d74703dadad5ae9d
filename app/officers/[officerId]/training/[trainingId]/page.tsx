import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { ProofForm } from '@/components/training/proof-form'
import { trainingLines, writeTraining } from '@/components/training/training-lines'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { proofNotice } from '@/lib/forms/training/proof-notice'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadTraining } from '../../../load-training'
import { officerHref } from '../../../officer-href'
import { changeTrainingAction } from './change-training-action'

export const metadata: Metadata = { title: 'Change a training' }

export default orNotFound(async function TrainingPage({
  params,
  searchParams,
}: PageProps<'/officers/[officerId]/training/[trainingId]'>) {
  const { officerId, trainingId } = await params
  const { actor, officer, training } = await loadTraining(officerId, trainingId)
  const { id, course, rowVersion, proof } = training
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={course}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`Training that ${officer.name} completed.`}
      />
      <DescribedForm
        action={changeTrainingAction.bind(null, officer.id, id)}
        lines={trainingLines}
        start={writeTraining(training)}
        changes={{ rowVersion, what: 'this training' }}
        button={{ label: 'Save', pending: 'Saving…' }}
      />
      <Section id="proof" heading="Proof">
        <ProofForm
          action={officerHref(officer.id, `training/${id}/paper/upload`)}
          fileName={proof?.fileName ?? null}
          fault={proofNotice((await searchParams).notice)}
        />
      </Section>
      <Section id="remove" heading="Take it back" intro="For a training that was recorded by mistake.">
        <ButtonLink href={officerHref(officer.id, `training/${id}/remove`)} look="secondary">
          Take the training back
        </ButtonLink>
      </Section>
    </ActorPage>
  )
})
