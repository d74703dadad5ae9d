import { scaleLinear } from 'd3-scale'
import { BarRow } from '@/components/charts/bar-row'
import { ChartFrame, type ChartWords } from '@/components/charts/chart-frame'
import { type BridgeStep, layoutBridge } from '@/components/charts/layout-bridge'
import { Money } from '@/components/ui/figures/money'
import { MoneyChange } from '@/components/ui/figures/money-change'
import { type SolidSide, sideFill } from '@/components/ui/figures/side-fill'
import { type Cents, cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'

type NetCostBridgeProps = ChartWords & {
  /** Last year's level, the changes in order, this year's level. */
  steps: (BridgeStep & { cents: Cents })[]
  /** Whose cost it is. */
  side?: SolidSide | undefined
}

const rowHeight = 36
const barTop = 8
const barHeight = 20
/** How far a connecting line runs on behind the next bar, so that a taller row leaves no gap. */
const overlap = 10

/** From one year's cost to the next: each change starts where the one before it ended. */
export function NetCostBridge({ steps, side = 'agency', unit, ...words }: NetCostBridgeProps) {
  const { placed, startCents, endCents } = layoutBridge(steps)
  const place = scaleLinear([startCents, endCents], [0, 100]).clamp(true)
  const scaleNote =
    startCents > 0 ? `. The scale starts at ${formatCentsInSentence(cents(startCents))}, not at $0.` : ''
  return (
    <ChartFrame {...words} unit={`${unit}${scaleNote}`}>
      {placed.map(({ step, fromCents, toCents }, index) => {
        const [x, end] = [place(Math.min(fromCents, toCents)), place(Math.max(fromCents, toCents))]
        const isLevel = step.kind === 'level'
        const look = isLevel ? sideFill[side] : step.cents < 0 ? 'fill-paper stroke-ink' : 'fill-ink-soft'
        return (
          <BarRow
            key={step.key}
            label={step.label}
            strong={isLevel}
            figure={isLevel ? <Money cents={step.cents} stacked /> : <MoneyChange cents={step.cents} />}
          >
            <svg width="100%" height={rowHeight} aria-hidden="true" className="block overflow-visible">
              {index < placed.length - 1 && (
                <line
                  x1={`${place(toCents)}%`}
                  x2={`${place(toCents)}%`}
                  y1={barTop}
                  y2={rowHeight + barTop + overlap}
                  className="stroke-edge"
                />
              )}
              <rect x={`${x}%`} width={`${end - x}%`} y={barTop} height={barHeight} className={look} />
              {isLevel && startCents > 0 && (
                <path d="M6 4l6 8-6 8 6 8-6 8" fill="none" strokeWidth="3" className="stroke-paper" />
              )}
            </svg>
          </BarRow>
        )
      })}
    </ChartFrame>
  )
}
