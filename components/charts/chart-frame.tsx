import type { ReactNode } from 'react'

export type ChartWords = {
  /** The chart's point, as a sentence ("Salaries are two thirds of what Dinuba Unified pays"). */
  title: string
  /** What is measured, in which unit, of when ("Dollars, fiscal year 2026-27"). */
  unit: string
  /** Caption of the table beside the chart, which holds the same figures. */
  tableCaption: string
}

type ChartFrameProps = ChartWords & { legend?: ReactNode; children: ReactNode }

/** A chart with its words. A screen reader hears its point and where the figures are; the table beside it is the reading. */
export function ChartFrame({ title, unit, tableCaption, legend, children }: ChartFrameProps) {
  return (
    <figure className="@container my-6 break-inside-avoid">
      <figcaption>
        <span className="block max-w-prose font-semibold">{title}</span>
        <span className="block text-sm text-ink-soft">{unit}</span>
        {legend}
      </figcaption>
      <div role="img" aria-label={`Chart. ${title}. The figures are in the table “${tableCaption}”.`} className="mt-3">
        {children}
      </div>
    </figure>
  )
}
