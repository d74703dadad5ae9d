import type { Metadata, Route } from 'next'
import { RuleKindsList } from '@/components/agreements/form/rules/rule-kinds-list'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { draftHref } from '../../../draft-href'
import { loadDraft } from '../../load-draft'

export const metadata: Metadata = { title: 'Add a special rule' }

export default orNotFound(async function RuleKindsPage({
  params,
  searchParams,
}: PageProps<'/drafts/[draftId]/rules/add'>) {
  const { actor, draft } = await loadDraft((await params).draftId)
  const { line } = await searchParams
  const row = readRows(draft.values, 'costLines').find(({ key }) => key === line)
  const rules = draftHref(draft.id, 'rules')
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={row === undefined ? 'Add a special rule' : `A special rule for ${row.name?.trim() || 'a cost line'}`}
        parent={<PageLink href={rules}>Special rules</PageLink>}
        answer="Choose what the paper says. Each rule is one small page, with an example from a published agreement."
      />
      <div className="max-w-[46rem]">
        <RuleKindsList
          aboutLine={row !== undefined}
          hrefOf={(kind) => `${rules}/add/${kind}${row === undefined ? '' : `?line=${row.key}`}` as Route}
        />
      </div>
    </ActorPage>
  )
})
