import { hasNobody } from '@/components/costs/fold-columns'
import { showFigure } from '@/components/costs/show-figure'
import { Calculation, type CalculationStep } from '@/components/ui/figures/calculation'
import type { Figure as MoneyFigure } from '@/components/ui/figures/figure'
import { Money } from '@/components/ui/figures/money'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { costOfNobody, foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { wordBorne, wordTotal } from './word-borne'

type YearFiguresProps = { breakdown: Breakdown; year: ContractYear }

/** What one contract year costs and what each party pays of it; every figure opens how it was calculated. */
export function YearFigures({ breakdown, year }: YearFiguresProps) {
  const part = { yearId: year.id }
  const { total, parties, sources } = foldTable(breakdown, part)
  const label = year.name ?? year.id
  return (
    <section aria-labelledby={`running-${year.id}`} className="mb-6">
      <h3 id={`running-${year.id}`} className="text-base">
        {label}
      </h3>
      <p className="text-sm text-ink-soft">{formatDateRange(year)}</p>
      <dl className="mt-2">
        {[...parties, ...sources].map(({ bearer, figure }) => (
          <FigureRow
            key={bearer.id}
            term={bearer.kind === 'party' ? `${bearer.name} pays` : bearer.name}
            figure={showFigure(figure)}
            steps={wordBorne(breakdown, bearer.id, year.id)}
            about={`what ${bearer.name} pays in ${label}`}
          />
        ))}
        {hasNobody(breakdown, part) && (
          <FigureRow term="Nobody pays yet" figure={showFigure(costOfNobody(breakdown, part))} />
        )}
        <FigureRow
          term="Total cost"
          figure={showFigure(total)}
          steps={wordTotal(breakdown, year.id)}
          about={`total cost in ${label}`}
          isTotal
        />
      </dl>
    </section>
  )
}

type FigureRowProps = {
  term: string
  figure: MoneyFigure
  steps?: CalculationStep[]
  about?: string
  isTotal?: boolean
}

function FigureRow({ term, figure, steps = [], about, isTotal = false }: FigureRowProps) {
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
          <Calculation steps={steps} {...(about === undefined ? {} : { about })} />
        </dd>
      )}
    </div>
  )
}
