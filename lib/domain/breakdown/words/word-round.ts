import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Round } from '@/lib/domain/money/round'

/** ", rounded up to $1"; nothing for the nearest cent, which every figure is shown at. */
export function wordRound({ toCents, mode }: Round): string {
  if (toCents === 1 && (mode === 'half-up' || mode === 'half-even')) return ''
  const unit = toCents < 100 ? `${toCents}¢` : formatCentsInSentence(toCents)
  if (mode === 'up' || mode === 'down') return `, rounded ${mode} to ${unit}`
  return `, rounded to the nearest ${unit}`
}
