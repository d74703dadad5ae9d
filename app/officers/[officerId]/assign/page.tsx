import type { Metadata } from 'next'
import { campusLines, dayLine, positionLine } from '@/components/staffing/form/assignment-lines'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { NoPositions } from '@/components/staffing/officers/no-positions'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadOwnOfficer } from '../../load-officer'
import { officerHref } from '../../officer-href'
import { assignOfficerAction } from './assign-officer-action'

export const metadata: Metadata = { title: 'Assign an officer' }

export default orNotFound(async function AssignPage({ params }: PageProps<'/officers/[officerId]/assign'>) {
  const { actor, officer } = await loadOwnOfficer((await params).officerId)
  const positions = await listPositionChoices(actor.scope)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Assign ${officer.name}`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer="In which position, on which days, and where. Both sides of the agreement are told in its history."
      />
      {positions.length === 0 ? (
        <NoPositions />
      ) : (
        <DescribedForm
          action={assignOfficerAction.bind(null, officer.id)}
          lines={[positionLine(positions), dayLine(), ...campusLines(positions)]}
          start={positions.length === 1 ? { positionId: positions[0]?.id ?? '' } : {}}
          button={{ label: 'Assign', pending: 'Assigning…' }}
          back={{ href: officerHref(officer.id), label: 'Assign nobody' }}
        />
      )}
    </ActorPage>
  )
})
