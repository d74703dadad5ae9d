import type { Cents } from '@/lib/domain/money/cents'
import { formatCents } from '@/lib/domain/money/format-cents'

type MoneyChangeProps = {
  /** New less old, in whole cents; null where one of the two is not recorded. */
  cents: Cents | null
  /** The same as a percentage, already worded ("5.2%"). */
  percent?: string | undefined
}

/** A difference between two amounts, by sign and word. */
export function MoneyChange({ cents, percent }: MoneyChangeProps) {
  if (cents === null) return <span className="text-ink-soft">not known</span>
  if (cents === 0) return <span className="text-ink-soft">no change</span>
  return (
    <span>
      <span className="tabular whitespace-nowrap">
        {cents > 0 && '+'}
        {formatCents(cents)}
      </span>
      {percent !== undefined && ` (${percent})`} {cents > 0 ? 'more' : 'less'}
    </span>
  )
}
