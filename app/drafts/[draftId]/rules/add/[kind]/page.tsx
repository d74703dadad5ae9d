import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { namesOfDraft } from '@/lib/forms/agreement/rules/names-of-draft'
import { newRule } from '@/lib/forms/agreement/rules/new-rule'
import { findRuleKind } from '@/lib/forms/agreement/rules/rule-kinds'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { loadDraft } from '../../../load-draft'
import { RulePage } from '../../rule-page'

type AddRulePageProps = PageProps<'/drafts/[draftId]/rules/add/[kind]'>

export async function generateMetadata({ params }: AddRulePageProps): Promise<Metadata> {
  const kind = findRuleKind((await params).kind)
  return { title: kind === null ? 'Not found' : `Add: ${kind.label}` }
}

/** A rule that is not in the draft yet: it is there once it is saved for the first time. */
export default orNotFound(async function AddRulePage({ params, searchParams }: AddRulePageProps) {
  const { draftId, kind: name } = await params
  const query = await searchParams
  const loaded = await loadDraft(draftId)
  const kind = findRuleKind(name)
  if (kind === null) notFound()
  const { values } = loaded.draft
  const rows = readRows(values, 'rules')
  const names = namesOfDraft(values, loaded.context)
  const line = names.costLines.find(({ id }) => id === query.line)
  const row = newRule(kind, crypto.randomUUID().slice(0, 8), names)
  const added = [...rows, { ...row, ...(line === undefined ? {} : kind.about?.(line.id)) }]
  return (
    <RulePage
      loaded={loaded}
      place={`rules/add/${kind.kind}`}
      kind={kind}
      rows={added}
      at={rows.length}
      isNew
      query={query}
    />
  )
})
