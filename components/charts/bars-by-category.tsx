import { useId } from 'react'
import { BarRow } from '@/components/charts/bar-row'
import { ChartFrame, type ChartWords } from '@/components/charts/chart-frame'
import { placeOnScale } from '@/components/charts/place-on-scale'
import { SideBar } from '@/components/charts/side-bar'
import { SideTexture } from '@/components/charts/side-texture'
import { Money } from '@/components/ui/figures/money'
import type { Side } from '@/components/ui/figures/side'
import type { Cents } from '@/lib/domain/money/cents'

type Category = { key: string; label: string; cents: Cents | null }

type BarsByCategoryProps = ChartWords & {
  /** In the order to be drawn: the largest first. A category that is not recorded has words and no bar. */
  categories: Category[]
  side: Side
}

const barHeight = 16

/** One bar a category, all of one side. */
export function BarsByCategory({ categories, side, ...words }: BarsByCategoryProps) {
  const textureId = useId()
  const place = placeOnScale(categories.map((category) => category.cents ?? 0))
  return (
    <ChartFrame {...words}>
      <SideTexture id={textureId} />
      <div className="space-y-3 @xl:space-y-1.5">
        {categories.map(({ key, label, cents }) => (
          <BarRow key={key} label={label} figure={<Money cents={cents} stacked />}>
            <svg width="100%" height={barHeight} aria-hidden="true" className="block overflow-visible">
              {cents !== null && (
                <SideBar side={side} textureId={textureId} from={place(0)} to={place(cents)} y={0} height={barHeight} />
              )}
              <line x1={`${place(0)}%`} x2={`${place(0)}%`} y1={0} y2={barHeight} className="stroke-ink" />
            </svg>
          </BarRow>
        ))}
      </div>
    </ChartFrame>
  )
}
