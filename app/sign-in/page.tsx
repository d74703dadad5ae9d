import type { Metadata } from 'next'
import { SignInForm } from '@/components/identity/sign-in-form'
import { PageHeader } from '@/components/ui/shell/page-header'
import { nextPath } from '@/lib/forms/identity/sign-in-form'
import { PlainPage } from '../_shell/plain-page'
import { signInAction } from './sign-in-action'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  return (
    <PlainPage>
      <PageHeader
        title="Sign in"
        answer="One record of School Resource Officer agreements, shared by the city and the school district."
      />
      <SignInForm action={signInAction} next={nextPath.parse(next)} />
    </PlainPage>
  )
}
