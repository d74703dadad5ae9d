import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { DefaultSubmit } from '@/components/ui/forms/default-submit'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { Faults } from '@/lib/domain/result'
import { faultList } from '@/lib/forms/form/fault-list'
import { KeptForm } from './keeping/kept-form'

type SectionFormProps = {
  id: string
  action: (data: FormData) => Promise<void>
  page: DraftPage
  faults: Faults
  attempt: number
  children: ReactNode
}

/** One section: what to mend, its fields, and the way on. Everything typed is kept, faults or none. */
export function SectionForm({ id, action, page, faults, attempt, children }: SectionFormProps) {
  return (
    <KeptForm id={id} action={action} page={page}>
      <DefaultSubmit name="intent" value="next" />
      <ErrorSummary
        faults={faultList(faults)}
        attempt={attempt}
        title="Some answers need a change. All of it is kept."
      />
      {children}
      <ButtonRow>
        <SubmitButton pendingLabel="Saving…" name="intent" value="next">
          Save and continue
        </SubmitButton>
        <Button name="intent" value="list" look="plain">
          Save and see all sections
        </Button>
      </ButtonRow>
    </KeptForm>
  )
}
