import { Notice } from '@/components/ui/shell/notice'
import type { InviteState } from '@/lib/forms/people/invite-form'
import { EmailAddress } from './email-address'

type InvitationNoticeProps = { invited: NonNullable<InviteState['invited']> }

/** The link of an invitation, to be handed over. It is shown this once. */
export function InvitationNotice({ invited: { name, email, link } }: InvitationNoticeProps) {
  return (
    <Notice kind="done" announce title={`${name} is invited.`}>
      <p>
        Hand this link to {name} (<EmailAddress email={email} />) yourself. It works once, within 72 hours, and is not
        shown again: copy it now.
      </p>
      <p className="max-w-none break-all">
        <code className="bg-field px-2 py-1 font-sans select-all">{link}</code>
      </p>
    </Notice>
  )
}
