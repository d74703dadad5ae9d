import { Notice } from '@/components/ui/shell/notice'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { ENGINE_VERSION } from '@/lib/domain/breakdown/engine-version'
import { foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'

/**
 * Figures of a kept version never change by themselves. Where today's rules of calculation would give others, both are
 * shown and the kept ones stand.
 */
export function EngineDifference({ agreement }: { agreement: AgreementView }) {
  const { breakdown, terms } = agreement
  if (breakdown.engineVersion === ENGINE_VERSION) return null
  const [kept, today] = [foldTable(breakdown), foldTable(settle(terms))]
  const differing = kept.parties.flatMap(({ bearer, figure }) => {
    const now = today.parties.find((other) => other.bearer.id === bearer.id)?.figure
    if (now === undefined || now.cents === figure.cents) return []
    return [`${bearer.name}: ${formatFigure(figure)} kept, ${formatFigure(now)} by today's rules.`]
  })
  if (differing.length === 0) return null
  return (
    <Notice
      kind="warning"
      title="Today's rules of calculation would give other figures. The figures below stand as kept."
    >
      <ul>
        {differing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
