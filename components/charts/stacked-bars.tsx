import { useId } from 'react'
import { BarRow } from '@/components/charts/bar-row'
import { ChartFrame, type ChartWords } from '@/components/charts/chart-frame'
import { Legend, type Series } from '@/components/charts/legend'
import { placeOnScale } from '@/components/charts/place-on-scale'
import { SideBar } from '@/components/charts/side-bar'
import { SideTexture } from '@/components/charts/side-texture'
import { stackParts } from '@/components/charts/stack-parts'
import type { Figure } from '@/components/ui/figures/figure'
import { Money } from '@/components/ui/figures/money'
import type { Cents } from '@/lib/domain/money/cents'

export type StackedRow = {
  key: string
  label: string
  /** By series key. */
  amounts: Record<string, Cents | null>
  /** What the bar comes to; folded by the caller. */
  total: Figure
}

type StackedBarsProps = ChartWords & { series: Series[]; rows: StackedRow[] }

const barHeight = 24

/** A bar a year, made of what each side pays: sources and uses. */
export function StackedBars({ series, rows, ...words }: StackedBarsProps) {
  const textureId = useId()
  const stacked = stackParts(
    rows.map((row) => row.amounts),
    series.map((one) => one.key),
  )
  const place = placeOnScale(stacked.flat().flatMap((part) => [part.fromCents, part.toCents]))
  const sideOf = new Map(series.map((one) => [one.key, one.side]))
  return (
    <ChartFrame {...words} legend={<Legend series={series} />}>
      <SideTexture id={textureId} />
      <div className="space-y-3 @xl:space-y-1.5">
        {rows.map((row, index) => (
          <BarRow key={row.key} label={row.label} figure={<Money {...row.total} stacked />}>
            <svg width="100%" height={barHeight} aria-hidden="true" className="block overflow-visible">
              {stacked[index]?.map((part) => (
                <SideBar
                  key={part.seriesKey}
                  side={sideOf.get(part.seriesKey) ?? 'other'}
                  textureId={textureId}
                  from={place(part.fromCents)}
                  to={place(part.toCents)}
                  y={0}
                  height={barHeight}
                />
              ))}
              {stacked[index]
                ?.filter((part) => part.fromCents > 0)
                .map((part) => (
                  <line
                    key={part.seriesKey}
                    x1={`${place(part.fromCents)}%`}
                    x2={`${place(part.fromCents)}%`}
                    y1={0}
                    y2={barHeight}
                    strokeWidth="2"
                    className="stroke-paper"
                  />
                ))}
              <line x1={`${place(0)}%`} x2={`${place(0)}%`} y1={0} y2={barHeight} className="stroke-ink" />
            </svg>
          </BarRow>
        ))}
      </div>
    </ChartFrame>
  )
}
