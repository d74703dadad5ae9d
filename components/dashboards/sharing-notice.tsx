import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import type { SharingRequest } from '@/lib/domain/organization/organization'

type SharingNoticeProps = {
  requests: readonly SharingRequest[]
  /** Whether this reader may answer. */
  mayAccept: boolean
}

/** Other organizations that wait to share agreements. Nothing when none waits for this one's answer. */
export function SharingNotice({ requests, mayAccept }: SharingNoticeProps) {
  const names = requests.filter(({ toUs }) => toUs).map(({ other }) => other.name)
  if (names.length === 0) return null
  return (
    <Notice
      kind="information"
      title={`${names.join(' and ')} ${names.length === 1 ? 'asks' : 'ask'} to share agreements.`}
    >
      {mayAccept ? (
        <p>
          <PageLink href={'/sharing' as Route}>Answer the request</PageLink>
        </p>
      ) : (
        <p>Until an administrator of your organization accepts, their agreements with you are not shown here.</p>
      )}
    </Notice>
  )
}
