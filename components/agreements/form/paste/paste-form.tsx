import type { ReactNode } from 'react'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextArea } from '@/components/ui/forms/text-area'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { MOST_PASTED } from '@/lib/forms/agreement/paste/kept-paste'
import { joinWords } from '@/lib/forms/agreement/rules/fields/selector'
import { KeptForm } from '../keeping/kept-form'

type PasteFormProps = {
  action: (data: FormData) => Promise<void>
  text: string
  error: string | undefined
  page: DraftPage
  years: readonly string[]
  positions: readonly string[]
  children: ReactNode
}

/** Where cells are pasted, and how they are to be headed. */
export function PasteForm({ action, page, text, error, years, positions, children }: PasteFormProps) {
  const amounts = years.length > 1 ? `${joinWords(years)}, or Amount for the same in every year` : 'Amount'
  return (
    <KeptForm id="paste" action={action} page={page}>
      {children}
      <dl className="mb-6 grid max-w-prose gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">Headings</dt>
        <dd>Name, Category, Position, and for the amounts: {amounts}</dd>
        <dt className="font-semibold">Position</dt>
        <dd>
          Empty for all officers together
          {positions.length > 0 && `, or ${joinWords(positions)}; “${positions[0]} (each)” for an amount per officer`}
        </dd>
        <dt className="font-semibold">Amounts</dt>
        <dd>$1,234.50 or 1234.50; (1,234.50) for a credit; empty where it is not recorded</dd>
      </dl>
      <TextArea
        name="pasted"
        label="Cells copied from a spreadsheet"
        defaultValue={text}
        maxLength={MOST_PASTED}
        rows={12}
        error={error}
        required
      />
      <ButtonRow>
        <SubmitButton pendingLabel="Reading…">Preview</SubmitButton>
      </ButtonRow>
    </KeptForm>
  )
}
