import { type Cents, cents } from '@/lib/domain/money/cents'
import { formatCents } from '@/lib/domain/money/format-cents'

/** A difference as an amount and a direction, with what stands between: "$7,412.10 (5.2%) more". */
export function wordChange(change: Cents, percent: string | null = null): string {
  const part = percent === null ? '' : ` (${percent})`
  return `${formatCents(cents(Math.abs(change)))}${part} ${change > 0 ? 'more' : 'less'}`
}
