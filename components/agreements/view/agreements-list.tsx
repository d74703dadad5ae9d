import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { WholeYears } from '@/components/ui/tables/whole-years'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import { formatDateRange } from '@/lib/domain/calendar/format-date'

type AgreementsListProps = {
  agreements: readonly AgreementDays[]
  /** What each is called: by its title, unless told otherwise. */
  nameOf?: (agreement: AgreementDays) => string
}

/** Agreements with their days, each a link to it. */
export function AgreementsList({ agreements, nameOf = ({ title }) => title }: AgreementsListProps) {
  return (
    <ul>
      {agreements.map((agreement) => (
        <li key={agreement.number}>
          <PageLink href={`/agreements/${agreement.number}` as Route}>
            <WholeYears title={nameOf(agreement)} />
          </PageLink>
          , {formatDateRange(agreement)}
        </li>
      ))}
    </ul>
  )
}
