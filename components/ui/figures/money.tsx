import { describeFigure } from '@/components/ui/figures/describe-figure'
import type { Figure } from '@/components/ui/figures/figure'
import { formatCents } from '@/lib/domain/money/format-cents'

type MoneyProps = Figure & {
  /** What a figure below zero is called, beside its minus. */
  negativeWord?: string | undefined
  /** Marks go under the figure, so that a column of figures stays aligned. */
  stacked?: boolean | undefined
}

/** One amount of money, with everything that must be said of it. */
export function Money({ negativeWord = 'credit', stacked = false, ...figure }: MoneyProps) {
  const { cents, atMostCents, missing = 0 } = figure
  if (cents === null && atMostCents === undefined) return <span className="text-ink-soft">not recorded</span>
  const marks = describeFigure(figure, negativeWord)
  return (
    <span>
      {cents !== null && (
        <>
          {missing > 0 && atMostCents === undefined && <span className="font-normal">at least </span>}
          <span className="tabular whitespace-nowrap">{formatCents(cents)}</span>
        </>
      )}
      {atMostCents !== undefined && (
        <>
          <span className="font-normal">{cents === null ? 'at most ' : ' to '}</span>
          <span className="tabular whitespace-nowrap">{formatCents(atMostCents)}</span>
        </>
      )}
      {marks.length > 0 && <MoneyMarks marks={marks} stacked={stacked} />}
    </span>
  )
}

function MoneyMarks({ marks, stacked }: { marks: string[]; stacked: boolean }) {
  if (stacked) return <span className="block text-sm font-normal text-ink-soft">{marks.join(', ')}</span>
  return <span className="font-normal text-ink-soft"> ({marks.join(', ')})</span>
}
