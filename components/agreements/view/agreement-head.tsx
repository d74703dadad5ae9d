import type { Route } from 'next'
import type { ReactNode } from 'react'
import { StatusOfAgreement } from '@/components/agreements/status-of-agreement'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { describeAgreement } from '@/lib/domain/agreement/describe-agreement'
import { describeOrigin } from '@/lib/domain/agreement/describe-origin'
import type { RenewalLine, Renewals } from '@/lib/domain/agreement/renewal/renewals'
import { statusOn } from '@/lib/domain/agreement/status-on'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'

type AgreementHeadProps = {
  agreement: AgreementView
  day: CalendarDate
  renewals: Renewals
  /** Where the reader's organization is: days of saves are told in it. */
  timeZone: string
  actions?: ReactNode
}

/** What the agreement is, in one sentence, and how it stands. */
export function AgreementHead({ agreement, day, renewals, timeZone, actions }: AgreementHeadProps) {
  const { version, number } = agreement
  const status = statusOn(version, day)
  const since = {
    proposed: `by ${version.writtenBy.shortName}`,
    upcoming: `from ${formatDate(version.startsOn)}`,
    'in force': `since ${formatDate(version.startsOn)}`,
    ended: `on ${formatDate(version.endsOn)}`,
  }[status]
  return (
    <PageHeader
      title={version.title}
      parent={<PageLink href="/agreements">Agreements</PageLink>}
      answer={describeAgreement(agreement)}
      meta={[
        { key: 'status', content: <StatusOfAgreement status={status} since={since} /> },
        { key: 'dates', content: formatDateRange(version) },
        { key: 'number', content: `${number}, version ${version.number}` },
        { key: 'origin', content: describeOrigin(agreement, timeZone) },
        ...describeRenewals(renewals),
      ]}
      actions={actions}
    />
  )
}

function describeRenewals({ renews, renewedBy }: Renewals) {
  return [
    ...(renews === null ? [] : [describeRenewal('Renews', renews)]),
    ...renewedBy.map((line) => describeRenewal('Renewed by', line)),
  ]
}

function describeRenewal(how: string, line: RenewalLine) {
  const link = <PageLink href={`/agreements/${line.number}` as Route}>{line.title}</PageLink>
  return {
    key: `${how} ${line.number}`,
    content: (
      <>
        {how} {link}, {formatDateRange(line)}
      </>
    ),
  }
}
