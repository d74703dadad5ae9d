import { Notice } from '@/components/ui/shell/notice'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'

/** What a reader must know before relying on the figures. */
export function BreakdownWarnings({ breakdown }: { breakdown: Breakdown }) {
  const [first, ...others] = breakdown.warnings
  if (first === undefined) return null
  if (others.length === 0) return <Notice kind="warning" title={first.message} />
  return (
    <Notice kind="warning" title={`${breakdown.warnings.length} things to read before relying on these figures.`}>
      <ul className="list-disc space-y-1 ps-5">
        {breakdown.warnings.map((warning) => (
          <li key={`${warning.name} ${warning.message}`} className="max-w-prose">
            {warning.message}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
