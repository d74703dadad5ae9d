import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Cents } from '@/lib/domain/money/cents'

type SparklineProps = {
  /** Says the way it went ("Net cost from $141,000.00 in 2021-22 to $149,812.50 in 2026-27"). */
  label: string
  /** Oldest first. A year that is not recorded leaves a gap. */
  points: { key: string; cents: Cents | null }[]
}

const width = 96
const height = 24
const margin = 3

/** The course of one figure over the years, within a line of a table. Its scale holds zero, so small changes look small. */
export function Sparkline({ label, points }: SparklineProps) {
  const amounts = points.map((point) => point.cents ?? 0)
  const x = scalePoint(
    points.map((point) => point.key),
    [margin, width - margin],
  )
  const y = scaleLinear([Math.min(0, ...amounts), Math.max(1, ...amounts)], [height - margin, margin])
  const draw = line<SparklineProps['points'][number]>()
    .defined((point) => point.cents !== null)
    .x((point) => x(point.key) ?? 0)
    .y((point) => y(point.cents ?? 0))
  const last = points.findLast((point) => point.cents !== null)
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="inline-block"
    >
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} className="stroke-rule" />
      <path d={draw(points) ?? ''} fill="none" strokeWidth="1.5" className="stroke-ink" />
      {last && <circle cx={x(last.key)} cy={y(last.cents ?? 0)} r="2.5" className="fill-ink" />}
    </svg>
  )
}
