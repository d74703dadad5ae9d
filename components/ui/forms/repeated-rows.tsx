import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'
import { fieldId } from '@/components/ui/forms/field-attributes'

type RepeatedRowsProps = {
  /** Name of the button that adds; its value tells the action what to add. */
  buttonName: string
  /** "add:" and the name of the list: what is missing of an empty list is linked to the button that adds to it. */
  addValue: `add:${string}`
  addLabel: string
  /** Said while there is no row. */
  emptyText: string
  /** The rows, each a RepeatedRow. */
  children: ReactNode[]
}

/** Rows that can be added and removed. Both are submit buttons that keep the draft, so it works without scripts. */
export function RepeatedRows({ buttonName, addValue, addLabel, emptyText, children }: RepeatedRowsProps) {
  return (
    <div className="mb-8">
      {children.length === 0 ? <p className="border-y border-rule py-4 text-ink-soft">{emptyText}</p> : children}
      <div className="mt-4">
        <Button name={buttonName} value={addValue} id={fieldId(addValue.slice('add:'.length))}>
          {addLabel}
        </Button>
      </div>
    </div>
  )
}
