import type { Metadata } from 'next'
import { AgreementPage } from './agreement-page'

type AgreementPageProps = PageProps<'/agreements/[number]'>

export async function generateMetadata({ params }: AgreementPageProps): Promise<Metadata> {
  return { title: `Agreement ${(await params).number}` }
}

export default async function Page({ params }: AgreementPageProps) {
  return <AgreementPage number={(await params).number} />
}
