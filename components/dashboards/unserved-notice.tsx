import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'

type UnservedNoticeProps = { year: FiscalYear | null }

/** Beside another year's figures: that no agreement is in force in today's. Nothing where one is. */
export function UnservedNotice({ year }: UnservedNoticeProps) {
  if (year === null) return null
  return (
    <Notice kind="warning" title={`No agreement that is recorded as signed serves today’s fiscal year, ${year.label}.`}>
      <p>
        <PageLink href={`/dashboard?fy=${year.label}`}>What is known of {year.label}</PageLink>
      </p>
    </Notice>
  )
}
