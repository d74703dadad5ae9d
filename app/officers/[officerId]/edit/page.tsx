import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { officerLines } from '@/components/staffing/form/officer-lines'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadOwnOfficer } from '../../load-officer'
import { officerHref } from '../../officer-href'
import { changeOfficerAction } from './change-officer-action'

export const metadata: Metadata = { title: 'Change an officer' }

export default orNotFound(async function ChangeOfficerPage({ params }: PageProps<'/officers/[officerId]/edit'>) {
  const { actor, officer } = await loadOwnOfficer((await params).officerId)
  const { id, name, rowVersion } = officer
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Change ${name}`}
        parent={<PageLink href={officerHref(id)}>{name}</PageLink>}
        answer="The officer is listed under the new name everywhere, in earlier agreements too."
      />
      <DescribedForm
        action={changeOfficerAction.bind(null, id)}
        lines={officerLines}
        start={{ name }}
        changes={{ rowVersion, what: 'this officer' }}
        button={{ label: 'Save', pending: 'Saving…' }}
      />
    </ActorPage>
  )
})
