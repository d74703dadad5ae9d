import { Calculation } from '@/components/ui/figures/calculation'
import { Money } from '@/components/ui/figures/money'
import type { WordedFigure, WordedYear } from './worded-breakdown'

/** What one contract year costs and what each party pays of it; every figure opens how it was calculated. */
export function YearFigures({ id, label, days, rows, total }: WordedYear) {
  return (
    <section aria-labelledby={`running-${id}`} className="mb-6">
      <h3 id={`running-${id}`} className="text-base">
        {label}
      </h3>
      <p className="text-sm text-ink-soft">{days}</p>
      <dl className="mt-2">
        {rows.map(({ key, ...row }) => (
          <FigureRow key={key} {...row} />
        ))}
        <FigureRow {...total} isTotal />
      </dl>
    </section>
  )
}

type FigureRowProps = Omit<WordedFigure, 'key'> & { isTotal?: boolean }

function FigureRow({ term, figure, steps, about, isTotal = false }: FigureRowProps) {
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-1 ${isTotal ? 'border-t-2 border-ink font-semibold' : 'border-t border-rule'}`}
    >
      <dt>{term}</dt>
      <dd className="text-end">
        <Money {...figure} stacked />
      </dd>
      {steps.length > 0 && (
        <dd className="col-span-2 font-normal">
          <Calculation steps={steps.map((sentence) => ({ key: sentence, sentence }))} about={about} />
        </dd>
      )}
    </div>
  )
}
