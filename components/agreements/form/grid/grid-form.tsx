import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { DefaultSubmit } from '@/components/ui/forms/default-submit'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { Notice } from '@/components/ui/shell/notice'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { Faults } from '@/lib/domain/result'
import { faultList } from '@/lib/forms/form/fault-list'
import { HiddenField } from '../hidden-field'
import { KeptForm } from '../keeping/kept-form'

type GridFormProps = {
  id: string
  action: (data: FormData) => Promise<void>
  page: DraftPage
  faults: Faults
  attempt: number
  amountsBy: 'same' | 'year'
  isSaved: boolean
  children: ReactNode
}

/** The grid of cost lines as a form: what to mend, the table, and the ways on. Everything typed is kept. */
export function GridForm({ id, action, page, faults, attempt, amountsBy, isSaved, children }: GridFormProps) {
  return (
    <KeptForm id={id} action={action} page={page}>
      <DefaultSubmit name="intent" value="stay" />
      <HiddenField name="amountsBy" value={amountsBy} />
      {isSaved && <Notice kind="done" title="The cost lines are saved." announce />}
      <ErrorSummary
        faults={faultList(faults)}
        attempt={attempt}
        title="Some answers need a change. All of it is kept."
      />
      {children}
      <div className="mt-2 flex flex-wrap gap-x-6 gap-y-3">
        <Button name="intent" value="rows">
          Save and add 10 rows
        </Button>
        <Button name="intent" value="paste">
          Save and paste from a spreadsheet
        </Button>
      </div>
      <ButtonRow>
        <SubmitButton pendingLabel="Saving…" name="intent" value="stay">
          Save
        </SubmitButton>
        <Button name="intent" value="done" look="plain">
          Save and go back to the cost lines
        </Button>
      </ButtonRow>
    </KeptForm>
  )
}
