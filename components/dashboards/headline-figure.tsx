import type { ReactNode } from 'react'
import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import type { Figure } from '@/lib/domain/breakdown/figure'

type HeadlineFigureProps = { figure: Figure; children: ReactNode }

/** The page's answer: one figure, and a sentence on it. */
export function HeadlineFigure({ figure, children }: HeadlineFigureProps) {
  return (
    <div className="my-6">
      <p className="text-2xl leading-tight font-bold sm:text-3xl">
        <Money {...showFigure(figure)} stacked />
      </p>
      <div className="mt-2 max-w-[31em] space-y-2 text-lg">{children}</div>
    </div>
  )
}
