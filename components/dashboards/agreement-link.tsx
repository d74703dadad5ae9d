import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'

type AgreementLinkProps = { agreement: { readonly number: string; readonly title: string } }

/** An agreement by its title, and the way to it. */
export function AgreementLink({ agreement }: AgreementLinkProps) {
  return <PageLink href={`/agreements/${agreement.number}` as Route}>{agreement.title}</PageLink>
}
