import { DataTable } from '@/components/ui/tables/data-table'
import type { TrainingStanding } from '@/lib/domain/training/list-standings'

type StandingsCountsProps = { caption: string; standings: readonly TrainingStanding[] }
type Counts = { key: string; title: string; met: number; due: number; overdue: number; open: number }

/** How many officers meet each requirement: no officer by name. */
export function StandingsCounts({ caption, standings }: StandingsCountsProps) {
  const rows = new Map<string, Counts>()
  for (const { key, title, standing } of standings) {
    const row = rows.get(key) ?? { key, title, met: 0, due: 0, overdue: 0, open: 0 }
    rows.set(key, { ...row, [standing.is]: row[standing.is] + 1 })
  }
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'title', header: 'Asked for', namesRow: true, cell: ({ title }) => title },
        { key: 'met', header: 'Met', align: 'end', cell: ({ met }) => met },
        { key: 'due', header: 'Due', align: 'end', cell: ({ due }) => due },
        { key: 'overdue', header: 'Overdue', align: 'end', cell: ({ overdue }) => overdue },
        { key: 'open', header: 'Not completed, no day named', align: 'end', cell: ({ open }) => open },
      ]}
      rows={[...rows.values()]}
      rowKey={({ key }) => key}
    />
  )
}
