import type { Metadata } from 'next'
import { SignInForm } from '@/components/identity/sign-in-form'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { nextPath } from '@/lib/forms/identity/sign-in-form'
import { PlainPage } from '../_shell/plain-page'
import { signInAction } from './sign-in-action'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, held } = await searchParams
  return (
    <PlainPage>
      <PageHeader
        title="Sign in"
        answer="One record of School Resource Officer agreements, shared by the city and the school district."
      />
      {held === '1' && (
        <Notice kind="information" title="Your session had ended. What you typed is kept: sign in to go on with it." />
      )}
      <SignInForm action={signInAction} next={nextPath.parse(next)} />
    </PlainPage>
  )
}
