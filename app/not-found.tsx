import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { PlainPage } from './_shell/plain-page'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <PlainPage>
      <PageHeader
        title="Page not found"
        answer="There is nothing at this address, or it is not shared with your organization."
      />
      <p>
        <Link href="/">Go to the start page</Link>
      </p>
    </PlainPage>
  )
}
