import type { Cents } from '@/lib/domain/money/cents'

/** An amount as a person would type it: "87010.50", "87010", or nothing where it is not recorded. */
export function writeDollars(amount: Cents | null): string {
  if (amount === null) return ''
  const dollars = Math.trunc(amount / 100)
  return amount % 100 === 0 ? String(dollars) : `${dollars}.${String(amount % 100).padStart(2, '0')}`
}
