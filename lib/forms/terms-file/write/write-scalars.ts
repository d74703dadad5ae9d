import { type Cents, cents } from '@/lib/domain/money/cents'
import type { Round } from '@/lib/domain/money/round'
import { type ByYear, type Id, isByYear, isCentsRange, type Money } from '@/lib/domain/terms/by-year'

/** Dollars as a terms file has them: 87010, "87010.50", "-0.50". */
export function writeDollars(amount: Cents): number | string {
  if (amount % 100 === 0) return cents(amount / 100)
  const whole = Math.abs(amount)
  return `${amount < 0 ? '-' : ''}${Math.trunc(whole / 100)}.${String(whole % 100).padStart(2, '0')}`
}

export function writeMoney(money: Money): unknown {
  if (money === null) return null
  if (!isCentsRange(money)) return writeDollars(money)
  return { low: writeDollars(money.lowCents), high: writeDollars(money.highCents) }
}

export function writeByYear<T>(value: ByYear<T>, write: (value: T) => unknown): unknown {
  return isByYear(value) ? { byYear: mapRecord(value.byYear, write) } : write(value)
}

export function writeRound({ toCents, mode, ...rest }: Round & { alone?: true }): object {
  return { to: writeDollars(toCents), mode, ...rest }
}

export function mapRecord<T>(record: Record<Id, T>, write: (value: T) => unknown): Record<Id, unknown> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, write(value)]))
}
