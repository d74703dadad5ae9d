import type { Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Limit } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * The contract years of whose cost a limit for all years together is a percent: those that the percent names, or else
 * those that the limit is for, or in which its source pays.
 */
export function yearsOfPercent(
  { years, sources }: Pick<Terms, 'years' | 'sources'>,
  { when, on }: Pick<Limit, 'when' | 'on'>,
  of: Selector,
): Id[] {
  const named = of.years ?? when?.years ?? sources.find(({ id }) => id === on)?.years
  return years.map(({ id }) => id).filter((id) => named?.includes(id) ?? true)
}
