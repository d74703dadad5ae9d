import type { Route } from 'next'
import { Button } from '@/components/ui/forms/button'
import { PageLink } from '@/components/ui/links/page-link'
import type { Actor } from '@/lib/domain/access/actor'
import { may } from '@/lib/domain/access/may'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { startChangeAction } from '../../drafts/start-draft-action'

/** What this reader can do with the version on the page. */
export function AgreementActions({ actor, agreement }: { actor: Actor; agreement: AgreementView }) {
  const { number, version } = agreement
  const writes = version.ours && version.latest && may(actor, 'agreement.write')
  return (
    <>
      {writes && (
        <form action={startChangeAction.bind(null, number, version.number, 'go on')}>
          <Button>{version.recordedAt === null ? 'Change or record it' : 'Correct or change it'}</Button>
        </form>
      )}
      {agreement.positions.length > 0 && version.recordedAt !== null && (
        <PageLink href={`/agreements/${number}/vacancy` as Route}>Vacant days</PageLink>
      )}
      <PageLink href={`/agreements/${number}/history` as Route}>History</PageLink>
    </>
  )
}
