import { AgreementLink } from '@/components/dashboards/agreement-link'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { wordBounds } from '@/lib/domain/breakdown/words/format-figure'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import type { Undated } from '@/lib/domain/dashboards/list-undated'

type UndatedListProps = { undated: readonly Undated[]; shortName: string }

/** What is owed for a fiscal year and has no payment day: it is in no sum of what falls due, and it is not $0. */
export function UndatedList({ undated, shortName }: UndatedListProps) {
  if (undated.length === 0) return null
  return (
    <ul className="mt-2 list-disc space-y-1 ps-6">
      {undated.map((one) => (
        <li key={one.agreement.number} className="max-w-prose">
          <AgreementLink agreement={one.agreement} />: {one.part === 'some' && 'some '}payment days not recorded.
          {wordOwed(`${shortName} owes`, one.fromUs)}
          {wordOwed(`${shortName} is owed`, one.toUs)}
        </li>
      ))}
    </ul>
  )
}

function wordOwed(who: string, figure: Figure): string {
  return figure.cents === 0 ? '' : ` ${who} ${wordBounds(figure)}${wordMarks(figure)}.`
}
