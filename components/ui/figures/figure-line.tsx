import type { Figure } from '@/components/ui/figures/figure'
import { Money } from '@/components/ui/figures/money'

export type FigureTerm = Figure & {
  key: string
  label: string
  /** How it joins what stands before it; none on the first. */
  operator?: 'plus' | 'minus' | undefined
}

type FigureLineProps = {
  /** Says what the line works out, for a reader who does not see it as a line. */
  label: string
  terms: FigureTerm[]
  result: Figure & { label: string }
}

const signs = { plus: '+', minus: '−' }

/**
 * Figures that add up, in one line: expense − reimbursements − grants = net cost.
 * On a narrow screen it becomes a column sum, with a rule above the result.
 */
export function FigureLine({ label, terms, result }: FigureLineProps) {
  return (
    <section aria-label={label} className="@container my-6">
      <dl className="grid gap-y-1 @2xl:flex @2xl:flex-wrap @2xl:gap-x-6 @2xl:gap-y-4">
        {terms.map((term) => (
          <FigureTermItem key={term.key} term={term} sign={term.operator === undefined ? '' : signs[term.operator]} />
        ))}
        <FigureTermItem term={{ ...result, key: 'result' }} sign="=" isResult />
      </dl>
    </section>
  )
}

type FigureTermItemProps = { term: FigureTerm; sign: string; isResult?: boolean }

function FigureTermItem({ term, sign, isResult = false }: FigureTermItemProps) {
  const { key: _key, label, operator: _operator, ...figure } = term
  const rule = isResult ? 'border-t-2 border-ink pt-1 font-bold @2xl:border-t-0 @2xl:pt-0' : ''
  const underlined = isResult ? '@2xl:border-b-4 @2xl:border-double @2xl:border-ink' : ''
  return (
    <div
      className={`relative flex justify-between gap-x-4 ps-6 @2xl:block ${sign === '' ? '@2xl:ps-0' : '@2xl:ps-8'} ${rule}`}
    >
      <dt className="@2xl:text-sm @2xl:font-normal @2xl:text-ink-soft">
        {sign !== '' && <span className="absolute start-0 @2xl:top-5 @2xl:text-xl @2xl:font-normal">{sign} </span>}
        {label}
      </dt>
      <dd className={`text-end @2xl:w-fit @2xl:text-start @2xl:text-xl ${underlined}`}>
        <Money {...figure} stacked />
      </dd>
    </div>
  )
}
