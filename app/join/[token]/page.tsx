import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JoinForm } from '@/components/people/join-form'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findInvitation } from '@/lib/commands/members/join-organization'
import { orNotFound } from '../../_shell/or-not-found'
import { PlainPage } from '../../_shell/plain-page'
import { joinAction } from './join-action'

export const metadata: Metadata = { title: 'Join' }

export default orNotFound(async function JoinPage({ params }: PageProps<'/join/[token]'>) {
  const { token } = await params
  const invitation = await findInvitation(token)
  if (invitation === null) notFound()
  const { name, email, organizationName } = invitation
  return (
    <PlainPage>
      <PageHeader
        title={`Join ${organizationName}`}
        answer={`${name}, choose a password. From then on you sign in with ${email}. This page works once.`}
      />
      <JoinForm action={joinAction.bind(null, token)} email={email} />
    </PlainPage>
  )
})
