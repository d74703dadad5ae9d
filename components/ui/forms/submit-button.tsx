'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from '@/components/ui/links/button-look'

type SubmitButtonProps = {
  children: ReactNode
  /** Shown while the form is on its way ("Saving…"). */
  pendingLabel: string
  look?: Exclude<ButtonLook, 'plain'>
  name?: string | undefined
  value?: string | undefined
}

/** The button that ends a form. While the form is on its way it says so, and a second press does nothing. */
export function SubmitButton({ children, pendingLabel, look = 'primary', name, value }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      className={buttonClass(look)}
    >
      {pending ? pendingLabel : children}
    </button>
  )
}
