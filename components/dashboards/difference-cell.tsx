import { MoneyChange } from '@/components/ui/figures/money-change'
import type { Difference } from '@/lib/domain/dashboards/find-difference'

type DifferenceCellProps = { difference: Difference }

/** A difference in a column of figures, with its mark under it. */
export function DifferenceCell({ difference: { cents, percent, illustrative } }: DifferenceCellProps) {
  return (
    <>
      <MoneyChange cents={cents} percent={percent ?? undefined} />
      {illustrative && cents !== null && <span className="block text-sm font-normal text-ink-soft">illustrative</span>}
    </>
  )
}
