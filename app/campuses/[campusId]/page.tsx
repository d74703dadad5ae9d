import type { Metadata } from 'next'
import { CampusForm } from '@/components/campuses/campus-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findLastSave } from '@/lib/data/history/find-last-save'
import { wordSave } from '@/lib/domain/history/word-save'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { loadCampus } from '../load-campus'
import { changeCampusAction } from './change-campus-action'

export const metadata: Metadata = { title: 'Change a campus' }

export default orNotFound(async function CampusPage({ params }: PageProps<'/campuses/[campusId]'>) {
  const { actor, campus } = await loadCampus((await params).campusId)
  const { id, name } = campus
  const save = await findLastSave(actor.scope, { kind: 'campus changed', name })
  return (
    <ActorPage actor={actor} place="campuses">
      <PageHeader
        title={name}
        parent={<PageLink href="/campuses">Campuses</PageLink>}
        answer="Officers assigned to this campus are listed under its new name, in earlier agreements too."
      />
      <CampusForm
        action={changeCampusAction.bind(null, id)}
        campus={campus}
        lastSave={wordSave(save, actor.organization.timeZone)}
      />
    </ActorPage>
  )
})
