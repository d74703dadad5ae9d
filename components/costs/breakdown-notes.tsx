import type { Breakdown } from '@/lib/domain/breakdown/breakdown'

/** What the documents say and the figures cannot: belongs under them wherever they are shown. */
export function BreakdownNotes({ breakdown }: { breakdown: Breakdown }) {
  if (breakdown.notes.length === 0) return null
  return (
    <div className="mt-6 text-sm">
      <h3 className="text-base">Notes</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {breakdown.notes.map((note) => (
          <li key={note} className="max-w-prose">
            {note}
          </li>
        ))}
      </ul>
    </div>
  )
}
