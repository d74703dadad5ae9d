import { showFigure } from '@/components/costs/show-figure'
import { DifferenceCell } from '@/components/dashboards/difference-cell'
import { Money } from '@/components/ui/figures/money'
import { Section } from '@/components/ui/shell/section'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import type { YearChange } from '@/lib/domain/dashboards/compare-years'
import { wordReasons } from '@/lib/domain/dashboards/words/word-reasons'

type ChangesSectionProps = {
  changes: readonly YearChange[]
  /** What is compared ("what Dinuba Unified pays", "net cost"). */
  about: string
  year: string
  yearBefore: string
}

/** Why the year differs from the one before, agreement by agreement. */
export function ChangesSection({ changes, about, year, yearBefore }: ChangesSectionProps) {
  const columns: Column<YearChange>[] = [
    { key: 'agreement', header: 'Agreement', namesRow: true, cell: titleOf },
    {
      key: 'before',
      header: yearBefore,
      align: 'end',
      cell: ({ before, monthsBefore }) => (monthsBefore === 0 ? 'none' : <Money {...showFigure(before)} stacked />),
    },
    {
      key: 'after',
      header: year,
      align: 'end',
      cell: ({ after, monthsAfter }) => (monthsAfter === 0 ? 'none' : <Money {...showFigure(after)} stacked />),
    },
    {
      key: 'change',
      header: 'Change',
      align: 'end',
      cell: ({ difference }) => <DifferenceCell difference={difference} />,
    },
  ]
  return (
    <Section id="changes" heading={`What changed since ${yearBefore}`}>
      <DataTable
        caption={`Change in ${about} from fiscal year ${yearBefore} to ${year}, in dollars`}
        captionNote="Agreements between the same parties are taken together: one may follow another within the year."
        columns={columns}
        rows={[...changes]}
        rowKey={({ begun, kept, ended }) => [...kept, ...begun, ...ended].map(({ number }) => number).join(' ')}
        note={(change) => {
          const reasons = wordReasons(change)
          return reasons.length === 0 ? null : <p className="text-sm text-ink-soft">{reasons.join(' ')}</p>
        }}
      />
    </Section>
  )
}

function titleOf({ begun, kept, ended }: YearChange): string {
  const latest = [...kept, ...begun]
  return (latest.length > 0 ? latest : ended).map(({ title }) => title).join('; ')
}
