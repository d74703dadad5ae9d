import type { Route } from 'next'
import { Button } from '@/components/ui/forms/button'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import type { HeldTyping } from '@/lib/domain/agreement/draft'
import { formatInstant } from '@/lib/domain/calendar/day-in-zone'

type HeldNoticeProps = {
  /** What the form shows; null: it shows what is saved. */
  held: HeldTyping | null
  /** What the same person typed on the page in other windows. */
  elsewhere: readonly HeldTyping[]
  timeZone: string
  /** The address of the page with what one window typed. */
  hrefOf: (windowId: string) => Route
}

/** Says, within the form of a page, that what it shows was typed and not saved, since when, and offers the rest. */
export function HeldNotice({ held, elsewhere, timeZone, hrefOf }: HeldNoticeProps) {
  if (held === null) return null
  const at = formatInstant(held.heldAt, timeZone)
  return (
    <Notice
      kind="information"
      title={
        held.because === 'signed out'
          ? 'You had been signed out. What you typed is here, and it is not saved yet.'
          : `What you typed until ${at} is here, and it is not saved yet.`
      }
    >
      <p>Save it, or go back to what is saved. Nobody else sees what is not saved.</p>
      {elsewhere.map(({ windowId, heldAt }) => (
        <p key={windowId}>
          In another window you typed something else on this page, until {formatInstant(heldAt, timeZone)}. It is kept
          too: <PageLink href={hrefOf(windowId)}>show it here</PageLink>.
        </p>
      ))}
      <Button name="intent" value="let-go">
        Use what was saved before
      </Button>
    </Notice>
  )
}
