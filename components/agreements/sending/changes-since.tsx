import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import { MoneyChange } from '@/components/ui/figures/money-change'
import { DataTable } from '@/components/ui/tables/data-table'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { describeOtherChanges } from '@/lib/domain/history/describe-changes'
import type { Change } from '@/lib/domain/history/history-event'
import { comparePaid, type PaidRow } from '@/lib/domain/terms/compare/compare-paid'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'

type ChangesSinceProps = { before: AgreementView; after: AgreementView }

/** What a version changes in another one: dollars by party and year, the cost terms in sentences, and everything else. */
export function ChangesSince({ before, after }: ChangesSinceProps) {
  const { changes } = compareTerms(before.terms, after.terms)
  const paid = comparePaid(before.breakdown, after.breakdown)
  const others = describeOtherChanges(before, after).filter((change) => isSaid(change, after))
  if (changes.length === 0 && paid.length === 0 && others.length === 0) return <p>Nothing changes.</p>
  return (
    <div className="space-y-6">
      {paid.length === 0 ? <p>What each party pays does not change.</p> : <PaidTable rows={paid} />}
      {changes.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {changes.map(({ sentence }) => (
            <li key={sentence} className="max-w-prose break-words">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <OthersTable changes={others} />}
    </div>
  )
}

/** A proposal is not signed yet: that it says no day of signing is no change. */
function isSaid({ field }: Change, after: AgreementView): boolean {
  return after.version.recordedAt !== null || !['Signed', 'Signed by'].includes(field)
}

function PaidTable({ rows }: { rows: PaidRow[] }) {
  return (
    <DataTable<PaidRow>
      caption="What each party pays, before and after"
      captionNote="Dollars, by contract year."
      columns={[
        {
          key: 'who',
          header: 'Who pays',
          namesRow: true,
          cell: ({ bearerName, yearLabel }) => `${bearerName}, ${yearLabel ?? 'all contract years'}`,
        },
        { key: 'before', header: 'Before', align: 'end', cell: ({ before }) => <Paid figure={before} /> },
        { key: 'after', header: 'After', align: 'end', cell: ({ after }) => <Paid figure={after} /> },
        {
          key: 'change',
          header: 'Change',
          align: 'end',
          cell: ({ difference }) => <MoneyChange cents={difference} />,
        },
      ]}
      rows={rows}
      rowKey={({ bearerId, yearId }) => `${bearerId} ${yearId}`}
    />
  )
}

/** Null: no such contract year, or not a party. */
function Paid({ figure }: { figure: Figure | null }) {
  if (figure === null) return <span className="text-ink-soft">not part of it</span>
  return <Money {...showFigure(figure)} stacked />
}

function OthersTable({ changes }: { changes: Change[] }) {
  const orNothing = (words: string) => (words === '' ? <span className="text-ink-soft">not recorded</span> : words)
  return (
    <DataTable<Change>
      caption="Everything else that changes"
      columns={[
        { key: 'field', header: 'What', namesRow: true, cell: ({ field }) => field },
        { key: 'before', header: 'Before', cell: ({ before }) => orNothing(before) },
        { key: 'after', header: 'After', cell: ({ after }) => orNothing(after) },
      ]}
      rows={changes}
      rowKey={({ field }) => field}
    />
  )
}
