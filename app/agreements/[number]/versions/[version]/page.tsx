import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { versionParam } from '@/lib/forms/register/version-param'
import { orNotFound } from '../../../../_shell/or-not-found'
import { agreementPage } from '../../agreement-page'

type VersionPageProps = PageProps<'/agreements/[number]/versions/[version]'>

export async function generateMetadata({ params }: VersionPageProps): Promise<Metadata> {
  const { number, version } = await params
  return { title: `Version ${version} of agreement ${number}` }
}

export default orNotFound(async function Page({ params }: VersionPageProps) {
  const { number, version } = await params
  const read = versionParam.safeParse(version)
  if (!read.success) notFound()
  return agreementPage({ number, version: read.data })
})
