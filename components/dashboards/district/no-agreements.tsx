import { NearestYear } from '@/components/dashboards/nearest-year'
import { ButtonLink } from '@/components/ui/links/button-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'

type NoAgreementsProps = {
  year: string
  /** The fiscal year nearest to it that has something to show. */
  nearest: FiscalYear | null
}

/** A fiscal year in which no recorded agreement has cost lines. */
export function NoAgreements({ year, nearest }: NoAgreementsProps) {
  return (
    <EmptyState
      title={`No agreement that is recorded as signed serves fiscal year ${year}.`}
      action={<ButtonLink href="/agreements">See all agreements</ButtonLink>}
    >
      What we owe, by agreement and by category, is shown here once one does. <NearestYear year={nearest} />
    </EmptyState>
  )
}
