import { type Cents, cents } from '@/lib/domain/money/cents'

const DOLLARS = /^(-?)\$?(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,2}))?$/

/**
 * Dollars as people write them ("87010", "$87,010.50", "-33000") in whole cents.
 * Null for anything else: more than two decimals, misplaced commas, letters, or more cents than a number holds exactly: beyond $90 trillion.
 */
export function parseDollars(text: string): Cents | null {
  const match = DOLLARS.exec(text.trim())
  if (!match) return null
  const [, sign, whole = '', decimals = ''] = match
  const magnitude = Number(whole.replaceAll(',', '')) * 100 + Number(decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(magnitude)) return null
  return cents(sign === '-' ? -magnitude : magnitude)
}
