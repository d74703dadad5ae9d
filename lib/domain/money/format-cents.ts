import type { Cents } from '@/lib/domain/money/cents'

const MINUS = '−'

/** "$38,233.33", "−$500.00": both decimals always, for columns of figures. */
export function formatCents(amount: Cents): string {
  return `${formatWhole(amount)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`
}

/** "$91,760" when the sum has no cents, "$38,233.33" when it has: for sentences. */
export function formatCentsInSentence(amount: Cents): string {
  return amount % 100 === 0 ? formatWhole(amount) : formatCents(amount)
}

function formatWhole(amount: Cents): string {
  const dollars = Math.trunc(Math.abs(amount) / 100)
  return `${amount < 0 ? MINUS : ''}$${groupThousands(String(dollars))}`
}

/** "1234567" as "1,234,567". */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
