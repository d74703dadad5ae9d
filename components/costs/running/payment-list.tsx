import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'

/** The payments, in the order in which they fall due. */
export function PaymentList({ breakdown }: { breakdown: Breakdown }) {
  if (breakdown.payments.length === 0) return null
  const count = breakdown.payments.length
  return (
    <details className="mb-4">
      <summary className="text-civic underline underline-offset-4">
        {count === 1 ? '1 payment' : `${count} payments`}
      </summary>
      <ol className="mt-2 list-disc space-y-1 ps-6 text-sm">
        {wordPayments(breakdown).map((sentence) => (
          <li key={sentence} className="tabular">
            {sentence}
          </li>
        ))}
      </ol>
    </details>
  )
}
