import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SetupForm } from '@/components/identity/setup-form'
import { PageHeader } from '@/components/ui/shell/page-header'
import { isSetupOpen } from '@/lib/commands/identity/set-up-installation'
import { orNotFound } from '../../_shell/or-not-found'
import { PlainPage } from '../../_shell/plain-page'
import { setupAction } from './setup-action'

export const metadata: Metadata = { title: 'Set up' }

export default orNotFound(async function SetupPage({ params }: PageProps<'/setup/[token]'>) {
  const { token } = await params
  if (!(await isSetupOpen(token))) notFound()
  return (
    <PlainPage>
      <PageHeader
        title="Set up SRO Ledger"
        answer="Name your organization and make the first administrator's account. This page works once."
      />
      <SetupForm action={setupAction.bind(null, token)} />
    </PlainPage>
  )
})
