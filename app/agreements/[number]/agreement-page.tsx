import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { MissingSection } from '@/components/agreements/facts/missing-section'
import { AgreementBody } from '@/components/agreements/view/agreement-body'
import { AgreementHead } from '@/components/agreements/view/agreement-head'
import { OverlapNotice } from '@/components/agreements/view/overlap-notice'
import { RecordedNotice } from '@/components/agreements/view/recorded-notice'
import { VersionNotices } from '@/components/agreements/view/version-notices'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { findRenewals } from '@/lib/data/agreements/find-renewals'
import { listOverlaps } from '@/lib/data/agreements/list-overlaps'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { MissingFact } from '@/lib/forms/agreement/facts/fact'
import { listFactsOfVersion } from '@/lib/forms/agreement/facts/list-facts'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../_shell/actor-page'
import { AgreementActions, mayChange } from './agreement-actions'

type AgreementRequest = { number: string; version?: number; wasKept?: boolean }

/** One version of an agreement; without a version number, the one that counts. `wasKept`: this reader just recorded it. */
export async function agreementPage({ number, version, wasKept = false }: AgreementRequest) {
  const actor = await requireActor()
  const agreement = await findAgreement(actor.scope, number, version)
  if (agreement === null) notFound()
  const day = today(actor)
  const renewals = await findRenewals(actor.scope, number)
  const before = renewals.renews === null ? null : await findAgreement(actor.scope, renewals.renews.number)
  const { startsOn, endsOn, recordedAt, latest } = agreement.version
  const counts = recordedAt !== null && latest
  const others = counts
    ? await listOverlaps(actor.scope, { parties: agreement.parties, startsOn, endsOn }, agreement.number)
    : []
  const hrefOf = ({ field }: MissingFact) =>
    `/drafts/change/${agreement.number}?version=${agreement.version.number}&at=${encodeURIComponent(field)}` as Route
  return (
    <ActorPage
      actor={actor}
      place="agreements"
      footer={
        <p>
          {agreement.number}, version {agreement.version.number}, as of {formatDate(day)}. Figures as worked out when
          the version was kept.
        </p>
      }
    >
      <AgreementHead
        agreement={agreement}
        day={day}
        renewals={renewals}
        timeZone={actor.organization.timeZone}
        actions={<AgreementActions actor={actor} agreement={agreement} />}
      />
      {wasKept && counts && <RecordedNotice {...agreement} />}
      <VersionNotices {...agreement} />
      <OverlapNotice others={others} />
      <AgreementBody agreement={agreement} before={before?.breakdown ?? null} day={day} />
      <MissingSection facts={listFactsOfVersion(agreement)} hrefOf={mayChange(actor, agreement) ? hrefOf : undefined} />
    </ActorPage>
  )
}
