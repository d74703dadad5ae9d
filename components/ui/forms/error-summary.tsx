import { fieldId } from '@/components/ui/forms/field-attributes'
import { FocusOnArrival } from '@/components/ui/forms/focus-on-arrival'

export type FieldFault = {
  /** The field's name; absent where the fault is of the whole form. */
  name?: string | undefined
  message: string
}

type ErrorSummaryProps = {
  faults: FieldFault[]
  title?: string
  /** Counts the form's attempts, so that each refusal is heard anew. */
  attempt: number
}

const summaryId = 'error-summary'

/** Heads a refused form: every fault, each linked to its field, in the order of the form. Nothing without faults. */
export function ErrorSummary({
  faults,
  title = 'This could not be saved. What you typed is kept.',
  attempt,
}: ErrorSummaryProps) {
  if (faults.length === 0) return null
  return (
    <div key={attempt} id={summaryId} role="alert" tabIndex={-1} className="mb-8 border-4 border-refusal px-5 py-4">
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {faults.map((fault) => (
          <li key={`${fault.name ?? ''} ${fault.message}`} className="max-w-prose">
            {fault.name === undefined ? (
              fault.message
            ) : (
              <a href={`#${fieldId(fault.name)}`} className="font-semibold text-refusal">
                {fault.message}
              </a>
            )}
          </li>
        ))}
      </ul>
      <FocusOnArrival id={summaryId} />
    </div>
  )
}
