import { NearestYear } from '@/components/dashboards/nearest-year'
import { ButtonLink } from '@/components/ui/links/button-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'

type NoCostsProps = {
  year: string
  /** The fiscal year nearest to it that has something to show. */
  nearest: FiscalYear | null
}

/** A fiscal year in which no recorded agreement has cost lines. */
export function NoCosts({ year, nearest }: NoCostsProps) {
  return (
    <EmptyState
      title={`No agreement that is recorded as signed serves fiscal year ${year}.`}
      action={
        <ButtonLink href="/agreements" look="secondary">
          See all agreements
        </ButtonLink>
      }
    >
      Expense, reimbursements, grants and net cost are shown here once a school district that shares with us records
      one. <NearestYear year={nearest} />
    </EmptyState>
  )
}
