import type { Metadata } from 'next'
import { orNotFound } from '../../_shell/or-not-found'
import { agreementPage } from './agreement-page'

type AgreementPageProps = PageProps<'/agreements/[number]'>

export async function generateMetadata({ params }: AgreementPageProps): Promise<Metadata> {
  return { title: `Agreement ${(await params).number}` }
}

export default orNotFound(async function Page({ params, searchParams }: AgreementPageProps) {
  const { kept } = await searchParams
  return agreementPage({ number: (await params).number, wasKept: kept === '1' })
})
