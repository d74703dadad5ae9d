import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'

/** What a reader must know of the version on the page: that it is not the latest, or that it counts in no total. */
export function VersionNotices({ number, version, versions, paper }: AgreementView) {
  const newer = versions.find((line) => line.latest && line.number > version.number)
  return (
    <>
      {version.recordedAt === null && (
        <Notice
          kind="information"
          title={`Proposed by ${version.writtenBy.shortName}. Its figures are in no total until it is signed and recorded.`}
        />
      )}
      {isBareRecord({ version, paper }) && (
        <Notice
          kind="warning"
          title={`No day of signing, signer or paper is recorded: these figures rest on the word of ${version.writtenBy.shortName} alone.`}
        />
      )}
      {newer !== undefined && (
        <Notice
          kind={version.latest ? 'information' : 'warning'}
          title={
            version.latest
              ? `Version ${newer.number} is ${newer.recordedAt === null ? 'proposed' : 'recorded'}.`
              : `This is version ${version.number}; a later one took its place.`
          }
        >
          <PageLink href={`/agreements/${number}/versions/${newer.number}` as Route}>Version {newer.number}</PageLink>
        </Notice>
      )}
    </>
  )
}

/** Recorded as signed, and nothing that shows it. */
function isBareRecord({ version, paper }: Pick<AgreementView, 'version' | 'paper'>): boolean {
  return version.recordedAt !== null && version.signedOn === null && version.signedBy === null && paper === null
}
