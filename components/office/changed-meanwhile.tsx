import { Notice } from '@/components/ui/shell/notice'
import { DataTable } from '@/components/ui/tables/data-table'

export type ComparedField = { label: string; saved: string; typed: string }

type ChangedMeanwhileProps = {
  /** What was being changed ("This campus"). */
  what: string
  /** Who saved it and when: "was saved by Dana Lee on November 21, 2026, 4:05 PM". Absent where that is not known. */
  saved?: string
  fields: ComparedField[]
}

/** Both sides of a stale edit: what somebody else saved meanwhile, and what was typed here. Nothing is lost. */
export function ChangedMeanwhile({ what, saved = 'was saved', fields }: ChangedMeanwhileProps) {
  const differing = fields.filter(({ saved, typed }) => saved !== typed)
  return (
    <Notice
      kind="warning"
      title={`${what} ${saved}, after you opened it. That save is kept; compare it with what you typed.`}
    >
      {differing.length === 0 ? (
        <p>What was saved is what you typed.</p>
      ) : (
        <>
          <DataTable
            caption="What differs"
            columns={[
              { key: 'label', header: 'Field', namesRow: true, cell: ({ label }) => label },
              { key: 'saved', header: 'Saved now', cell: ({ saved }) => saved || 'empty' },
              { key: 'typed', header: 'What you typed', cell: ({ typed }) => typed || 'empty' },
            ]}
            rows={differing}
            rowKey={({ label }) => label}
          />
          <p>Saving again replaces what is saved now with what stands below.</p>
        </>
      )}
    </Notice>
  )
}
