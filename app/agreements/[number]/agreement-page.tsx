import { notFound } from 'next/navigation'
import { AgreementBody } from '@/components/agreements/view/agreement-body'
import { AgreementHead } from '@/components/agreements/view/agreement-head'
import { VersionNotices } from '@/components/agreements/view/version-notices'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../_shell/actor-page'
import { AgreementActions } from './agreement-actions'

/** One version of an agreement; without a version number, the one that counts. */
export async function agreementPage({ number, version }: { number: string; version?: number }) {
  const actor = await requireActor()
  const agreement = await findAgreement(actor.scope, number, version)
  if (agreement === null) notFound()
  const day = today(actor)
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
        timeZone={actor.organization.timeZone}
        actions={<AgreementActions actor={actor} agreement={agreement} />}
      />
      <VersionNotices {...agreement} />
      <AgreementBody agreement={agreement} day={day} />
    </ActorPage>
  )
}
