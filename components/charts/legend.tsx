import type { Side } from '@/components/ui/figures/side'
import { SideMark } from '@/components/ui/figures/side-mark'

export type Series = { key: string; label: string; side: Side }

type LegendProps = { series: Series[] }

/** Whose bar is whose, in the order they are drawn. */
export function Legend({ series }: LegendProps) {
  return (
    <span className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {series.map((one) => (
        <SideMark key={one.key} side={one.side}>
          {one.label}
        </SideMark>
      ))}
    </span>
  )
}
