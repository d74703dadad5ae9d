import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'

export type CalculationStep = {
  key: string
  sentence: string
  /** What stands for the sentence on paper, where it is printed elsewhere. */
  onPaper?: string | undefined
  /** The cost term that the step follows. */
  term?: { href: Route; label: string } | undefined
}

type CalculationProps = {
  steps: CalculationStep[]
  /** Which figure, for a reader who hears the summary alone ("what Hudson schools pay in 2009-10"). */
  about?: string | undefined
}

/** Opens a figure: the steps it was worked out by, as sentences. Works without scripts and is printed open. */
export function Calculation({ steps, about }: CalculationProps) {
  return (
    <details className="text-sm">
      <summary className="text-civic underline underline-offset-4 hover:decoration-2 print:text-ink print:no-underline">
        How this was calculated
        {about !== undefined && <span className="sr-only">: {about}</span>}
      </summary>
      <ol className="mt-2 mb-2 list-decimal space-y-1 ps-6 text-start text-ink">
        {steps.map((step) => (
          <li key={step.key} className="max-w-prose ps-1">
            {step.onPaper === undefined ? (
              step.sentence
            ) : (
              <>
                <span className="print:hidden">{step.sentence}</span>
                <span className="hidden print:inline">{step.onPaper}</span>
              </>
            )}
            {step.term && (
              <>
                {' '}
                <PageLink href={step.term.href}>{step.term.label}</PageLink>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
