import { PaymentList } from './payment-list'
import { WarningList } from './warning-list'
import type { WordedBreakdown } from './worded-breakdown'
import { YearFigures } from './year-figures'

/** What the typed terms come to; or what is still missing before they come to anything. */
export function RunningFigures({ years, faults, payments, warnings }: WordedBreakdown) {
  return (
    <>
      <h2 className="mb-2 text-lg">Cost breakdown so far</h2>
      {years.map((year) => (
        <YearFigures key={year.id} {...year} />
      ))}
      {faults !== null && (
        <div className="mb-4 text-sm">
          <p className="font-semibold">{faults.heading}</p>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {faults.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <PaymentList sentences={payments} />
      <WarningList sentences={warnings} />
    </>
  )
}
