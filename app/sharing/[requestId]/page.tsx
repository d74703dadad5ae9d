import type { Metadata } from 'next'
import { AcceptSharingForm } from '@/components/organizations/accept-sharing-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { loadRequest } from '../load-request'
import { acceptSharingAction } from './accept-sharing-action'

export const metadata: Metadata = { title: 'Answer a request to share' }

export default orNotFound(async function SharingRequestPage({ params }: PageProps<'/sharing/[requestId]'>) {
  const { actor, request } = await loadRequest((await params).requestId)
  const { name, shortName } = request.other
  const ours = actor.organization.shortName
  return (
    <ActorPage actor={actor} place="organization">
      <PageHeader
        title={`${name} asks to share its agreements with you`}
        parent={<PageLink href="/sharing">Sharing</PageLink>}
        answer={`When you accept, ${ours} and ${shortName} see the same record of every agreement that names you both.`}
      />
      <ul className="max-w-prose list-disc space-y-2 ps-5">
        <li>
          You see each agreement that {shortName} has recorded or sent and that names {ours}: its cost terms, who pays
          what, the officers and campuses, and the paper.
        </li>
        <li>
          {shortName} sees each agreement that {ours} has recorded or sent and that names it, in the same way.
        </li>
        <li>Later agreements between you are shared as soon as they are sent. What is still being written is not.</li>
        <li>Agreements with anybody else stay out of it. Accepting binds nobody to any agreement.</li>
      </ul>
      <AcceptSharingForm action={acceptSharingAction.bind(null, request.id)} other={shortName} />
    </ActorPage>
  )
})
