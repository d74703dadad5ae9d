import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { versionParam } from '@/lib/forms/register/version-param'
import { AgreementPage } from '../../agreement-page'

export const metadata: Metadata = { title: 'Agreement' }

export default async function Page({ params }: PageProps<'/agreements/[number]/versions/[version]'>) {
  const { number, version } = await params
  const read = versionParam.safeParse(version)
  if (!read.success) notFound()
  return <AgreementPage number={number} version={read.data} />
}
