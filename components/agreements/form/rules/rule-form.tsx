import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { DefaultSubmit } from '@/components/ui/forms/default-submit'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { Faults } from '@/lib/domain/result'
import { faultList } from '@/lib/forms/form/fault-list'
import { KeptForm } from '../keeping/kept-form'

type RuleFormProps = {
  id: string
  action: (data: FormData) => Promise<void>
  page: DraftPage
  faults: Faults
  attempt: number
  cancelHref: Route
  isNew: boolean
  children: ReactNode
}

/** One special rule: what to mend, its fields, and the way back to the list. Everything typed is kept. */
export function RuleForm({ id, action, page, faults, attempt, cancelHref, isNew, children }: RuleFormProps) {
  return (
    <KeptForm id={id} action={action} page={page}>
      <DefaultSubmit name="intent" value="save" />
      <ErrorSummary
        faults={faultList(faults)}
        attempt={attempt}
        title="Some answers need a change. All of it is kept."
      />
      {children}
      <ButtonRow>
        <SubmitButton pendingLabel="Saving…" name="intent" value="save">
          Save this rule
        </SubmitButton>
        {!isNew && (
          <Button name="intent" value="remove">
            Remove this rule
          </Button>
        )}
        <PageLink href={cancelHref}>Cancel</PageLink>
      </ButtonRow>
    </KeptForm>
  )
}
