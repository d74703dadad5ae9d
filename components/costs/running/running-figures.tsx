import type { ShownPreview } from '@/lib/forms/agreement/preview-breakdown'
import { PaymentList } from './payment-list'
import { WarningList } from './warning-list'
import { YearFigures } from './year-figures'

type RunningFiguresProps = Pick<ShownPreview, 'breakdown' | 'faults' | 'warnings'>

/** What the typed terms come to; or what is still missing before they come to anything. */
export function RunningFigures({ breakdown, faults, warnings }: RunningFiguresProps) {
  const sentences = [...new Set(Object.values(faults))]
  return (
    <>
      <h2 className="mb-2 text-lg">Cost breakdown so far</h2>
      {breakdown?.years.map((year) => (
        <YearFigures key={year.id} breakdown={breakdown} year={year} />
      ))}
      {sentences.length > 0 && (
        <div className="mb-4 text-sm">
          <p className="font-semibold">
            {breakdown === null ? 'It appears once these are answered:' : 'Left out until it is mended:'}
          </p>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {breakdown !== null && <PaymentList breakdown={breakdown} />}
      <WarningList warnings={warnings} />
    </>
  )
}
