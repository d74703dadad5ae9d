import type { ReactNode } from 'react'
import { Button } from '@/components/ui/forms/button'

type RepeatedRowProps = {
  /** Names the row ("Cost line 2"). */
  legend: string
  buttonName: string
  /** Absent where the row must stay. */
  removeValue?: string | undefined
  children: ReactNode
}

/** One row of a list that is being typed, with its own button to remove it. */
export function RepeatedRow({ legend, buttonName, removeValue, children }: RepeatedRowProps) {
  return (
    <fieldset className="relative min-w-0 border-t border-rule pt-3 pb-1">
      <legend className="float-start font-bold">{legend}</legend>
      {removeValue !== undefined && (
        <div className="float-end -mt-2">
          <Button name={buttonName} value={removeValue} look="plain" about={legend.toLowerCase()}>
            Remove
          </Button>
        </div>
      )}
      <div className="clear-both pt-2">{children}</div>
    </fieldset>
  )
}
