import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'

type RepeatedRowsProps = {
  /** Name of the button that adds; its value tells the action what to add. */
  buttonName: string
  addValue: string
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
        <Button name={buttonName} value={addValue}>
          {addLabel}
        </Button>
      </div>
    </div>
  )
}
