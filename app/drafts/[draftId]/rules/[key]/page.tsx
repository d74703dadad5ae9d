import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findRuleKind } from '@/lib/forms/agreement/rules/rule-kinds'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadDraft } from '../../load-draft'
import { RulePage } from '../rule-page'

export const metadata: Metadata = { title: 'Special rule' }

export default orNotFound(async function ChangeRulePage({
  params,
  searchParams,
}: PageProps<'/drafts/[draftId]/rules/[key]'>) {
  const { draftId, key } = await params
  const loaded = await loadDraft(draftId)
  const rows = readRows(loaded.draft.values, 'rules')
  const at = rows.findIndex((row) => row.key === key)
  const kind = findRuleKind(rows[at]?.kind ?? '')
  if (kind === null) notFound()
  return (
    <RulePage
      loaded={loaded}
      place={`rules/${key}`}
      kind={kind}
      rows={rows}
      at={at}
      isNew={false}
      query={await searchParams}
    />
  )
})
