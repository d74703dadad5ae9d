import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { WholeYears } from '@/components/ui/tables/whole-years'

type AgreementLinkProps = { agreement: { readonly number: string; readonly title: string } }

/** An agreement by its title, and the way to it. */
export function AgreementLink({ agreement }: AgreementLinkProps) {
  return (
    <PageLink href={`/agreements/${agreement.number}` as Route}>
      <WholeYears title={agreement.title} />
    </PageLink>
  )
}
