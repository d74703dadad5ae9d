import { Button } from '@/components/ui/forms/button'
import { FieldRow } from '@/components/ui/forms/field-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { type PastedColumn, writeMeaning } from '@/lib/forms/agreement/paste/columns/column-meaning'
import type { KeptPaste } from '@/lib/forms/agreement/paste/kept-paste'
import { HiddenField } from '../hidden-field'

type PastedColumnsFormProps = {
  action: (data: FormData) => Promise<void>
  paste: KeptPaste
  columns: readonly PastedColumn[]
  years: readonly string[]
  attempt: number
  isOpen: boolean
}

/** Which column is what, to be changed where it was understood otherwise. */
export function PastedColumnsForm({ action, paste, columns, years, attempt, isOpen }: PastedColumnsFormProps) {
  const options: Choice[] = [
    { value: 'name', label: 'Name' },
    { value: 'category', label: 'Category' },
    { value: 'position', label: 'What the amount is for' },
    { value: 'amount', label: years.length > 1 ? 'Amount in every year' : 'Amount' },
    ...(years.length > 1 ? years.map((year, at) => ({ value: `year:${at}`, label: `Amount in ${year}` })) : []),
    { value: 'ignored', label: 'Left out' },
  ]
  return (
    <Disclosure summary="Which column is what" open={isOpen}>
      <form key={attempt} action={action} noValidate>
        <HiddenField name="pasted" value={paste.text} />
        <FieldRow>
          {columns.map((column) => (
            <SelectField
              key={column.letter}
              name={`columns.${column.letter}`}
              label={`Column ${column.letter}${column.heading === '' ? '' : `, ${column.heading.slice(0, 40)}`}`}
              options={options}
              defaultValue={shownMeaning(column, years.length)}
              attempt={attempt}
              width="medium"
              required
            />
          ))}
        </FieldRow>
        <Button>Read it again</Button>
      </form>
    </Disclosure>
  )
}

/** In an agreement of one year, its column is the amount. */
function shownMeaning({ meaning }: PastedColumn, yearCount: number): string {
  return meaning.kind === 'year' && yearCount <= 1 ? 'amount' : writeMeaning(meaning)
}
