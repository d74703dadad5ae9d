import { Notice } from '@/components/ui/shell/notice'
import { DataTable } from '@/components/ui/tables/data-table'

export type ComparedField = { label: string; saved: string; typed: string }

type ChangedMeanwhileProps = {
  /** What was being changed ("this campus"). */
  what: string
  fields: ComparedField[]
}

/** Both sides of a stale edit: what somebody else saved meanwhile, and what was typed here. Nothing is lost. */
export function ChangedMeanwhile({ what, fields }: ChangedMeanwhileProps) {
  const differing = fields.filter(({ saved, typed }) => saved !== typed)
  return (
    <Notice
      kind="warning"
      title={`Somebody changed ${what} meanwhile. What they saved is kept; compare it with what you typed.`}
    >
      {differing.length === 0 ? (
        <p>What they saved is what you typed.</p>
      ) : (
        <>
          <DataTable
            caption="What differs"
            columns={[
              { key: 'label', header: 'Field', namesRow: true, cell: ({ label }) => label },
              { key: 'saved', header: 'Saved now', cell: ({ saved }) => saved || 'not recorded' },
              { key: 'typed', header: 'What you typed', cell: ({ typed }) => typed || 'not recorded' },
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
