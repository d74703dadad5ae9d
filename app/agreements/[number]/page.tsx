import type { Metadata } from 'next'
import { AgreementPage } from './agreement-page'

export const metadata: Metadata = { title: 'Agreement' }

export default async function Page({ params }: PageProps<'/agreements/[number]'>) {
  return <AgreementPage number={(await params).number} />
}
