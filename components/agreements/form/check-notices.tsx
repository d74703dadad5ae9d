import type { Route } from 'next'
import { AgreementsList } from '@/components/agreements/view/agreements-list'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import type { Doubt } from '@/lib/forms/agreement/check/list-doubts'
import { sectionLabel } from '@/lib/forms/agreement/values/sections'

/** What is allowed and seldom meant, each with the page where it is said. */
export function DoubtsNotice({ doubts, hrefOf }: { doubts: readonly Doubt[]; hrefOf: (doubt: Doubt) => Route }) {
  if (doubts.length === 0) return null
  return (
    <Notice kind="warning" title={doubts.length === 1 ? 'Look at this again.' : 'Look at these again.'}>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.sentence}>
            {doubt.sentence} <PageLink href={hrefOf(doubt)}>{sectionLabel(doubt.place)}</PageLink>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** That a name which an agency has already means the same officer. */
export function KnownOfficersNotice({ names, href }: { names: readonly string[]; href: Route }) {
  if (names.length === 0) return null
  const same = names.length === 1 ? 'is an officer' : 'are officers'
  return (
    <Notice kind="information" title={`${joinNames(names)} ${same} on record already.`}>
      <p>
        This agreement is for {names.length === 1 ? 'that same officer' : 'those same officers'}. If somebody else is
        meant, give another name: <PageLink href={href}>{sectionLabel('positions')}</PageLink>
      </p>
    </Notice>
  )
}

/** Proposals that wait for the same days: this may be the signed version of one of them. */
export function ProposedNotice({ proposals }: { proposals: readonly AgreementDays[] }) {
  if (proposals.length === 0) return null
  return (
    <Notice kind="information" title="The same parties have a proposal for some of these days.">
      <AgreementsList agreements={proposals} />
      <p>
        If this is its signed version, record it there with “Change or record it”: the proposal stays open otherwise.
      </p>
    </Notice>
  )
}
