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
  const writes = mayChange(actor, agreement)
  return (
    <>
      {writes && (
        <form
          action={startChangeAction.bind(
            null,
            { number, versionNumber: version.number },
            { how: 'go on', newId: crypto.randomUUID() },
          )}
        >
          <Button>{version.recordedAt === null ? 'Change or record it' : 'Correct or change it'}</Button>
        </form>
      )}
      {may(actor, 'agreement.write') && <PageLink href={`/drafts/start/renewal/${number}` as Route}>Renew it</PageLink>}
      {agreement.positions.length > 0 && version.recordedAt !== null && (
        <>
          <PageLink href={`/agreements/${number}/vacancy` as Route}>Vacant days</PageLink>
          <PageLink href={`/coverage?view=year&on=${version.startsOn}` as Route}>Coverage</PageLink>
        </>
      )}
      <a href={`/agreements/${number}/versions/${version.number}/terms`} download>
        Terms file
      </a>
      <PageLink href={`/agreements/${number}/history` as Route}>History</PageLink>
    </>
  )
}

/** Whether this reader may change the version on the page: it is the latest of its kind, and their organization wrote it. */
export function mayChange(actor: Actor, { version }: AgreementView): boolean {
  return version.ours && version.latest && may(actor, 'agreement.write')
}
