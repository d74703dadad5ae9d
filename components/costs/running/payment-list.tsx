/** The payments, in the order in which they fall due. */
export function PaymentList({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <details className="mb-4">
      <summary className="text-civic underline underline-offset-4">
        {sentences.length === 1 ? '1 payment' : `${sentences.length} payments`}
      </summary>
      <ol className="mt-2 list-disc space-y-1 ps-6 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence} className="tabular">
            {sentence}
          </li>
        ))}
      </ol>
    </details>
  )
}
