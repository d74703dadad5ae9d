import { listSharedSteps } from '@/components/costs/list-shared-steps'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { yearLabel } from '@/lib/domain/terms/names'

type SharedStepsProps = { breakdown: Breakdown; year: ContractYear }

/** On paper alone: the steps that several cost lines share, once. On a screen each line's calculation says them. */
export function SharedSteps({ breakdown, year }: SharedStepsProps) {
  const steps = listSharedSteps(breakdown, year.id)
  if (steps.length === 0) return null
  return (
    <div className="hidden text-sm print:block">
      <p className="mt-3 font-semibold">Steps that several cost lines of {yearLabel(year)} share</p>
      <dl className="mt-1 space-y-1">
        {steps.map(({ id, label, sentence }) => (
          <div key={id} className="max-w-prose">
            <dt className="inline font-semibold">{label}. </dt>
            <dd className="inline">{sentence}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
