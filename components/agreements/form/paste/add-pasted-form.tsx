import { Button } from '@/components/ui/forms/button'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { Notice } from '@/components/ui/shell/notice'

type AddPastedFormProps = {
  action: (data: FormData) => Promise<void>
  count: number
  /** How many cost lines are there already. */
  present: number
  /** Why they cannot be added to those; empty when they can. */
  addFaults: readonly string[]
}

/** The two ways to take pasted cost lines up; what each does is said with its number. */
export function AddPastedForm({ action, count, present, addFaults }: AddPastedFormProps) {
  const these = count === 1 ? 'this cost line' : `these ${count} cost lines`
  const all = present === 1 ? 'the cost line that is there' : `all ${present} cost lines`
  const canAdd = addFaults.length === 0
  return (
    <form action={action} className="mb-8">
      {!canAdd && (
        <Notice kind="information" title="They can replace the cost lines that are there, and not be added to them.">
          <ul className="list-disc space-y-1 ps-5">
            {addFaults.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ButtonRow>
        {canAdd && (
          <SubmitButton pendingLabel="Adding…" name="way" value="add">
            Add {these}
          </SubmitButton>
        )}
        {present > 0 && (
          <Button name="way" value="replace">
            Replace {all}
          </Button>
        )}
      </ButtonRow>
    </form>
  )
}
