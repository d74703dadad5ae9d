import { Button } from '@/components/ui/forms/button'
import { Notice } from '@/components/ui/shell/notice'

/** Says, within the form of a section, that what it shows was typed after the session had ended, and offers the other. */
export function HeldNotice() {
  return (
    <Notice kind="information" title="You had been signed out. What you typed is here, and it is not saved yet.">
      <p>Save it, or go back to what is saved. Nobody else sees what is not saved.</p>
      <Button name="intent" value="let-go">
        Show what is saved instead
      </Button>
    </Notice>
  )
}
