import { Notice } from '@/components/ui/shell/notice'

/** Says that a form shows what was sent after the session had ended: nothing came of it yet. */
export function SignedOutNotice() {
  return (
    <Notice
      kind="information"
      title="You had been signed out. What you typed is here, and nothing was done with it yet."
    />
  )
}
