import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from '@/components/ui/links/button-look'

type ButtonProps = {
  children: ReactNode
  look?: ButtonLook
  /** With a value, tells the action which button was pressed. */
  name?: string | undefined
  value?: string | undefined
  /** Words for a screen reader where the visible ones repeat ("Remove" + "cost line 2"). */
  about?: string | undefined
  /** Where a link leads that asks to press it. */
  id?: string | undefined
}

/** A button that submits its form. Works without scripts. */
export function Button({ children, look = 'secondary', name, value, about, id }: ButtonProps) {
  return (
    <button type="submit" id={id} name={name} value={value} className={buttonClass(look)}>
      {children}
      {about !== undefined && <span className="sr-only"> {about}</span>}
    </button>
  )
}
