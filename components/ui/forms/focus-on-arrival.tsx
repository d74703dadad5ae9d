'use client'

import { useEffect } from 'react'

type FocusOnArrivalProps = { id: string }

/** Moves the keyboard to an element once it has appeared, and opens what it is in. Without scripts its `role="alert"` must do. */
export function FocusOnArrival({ id }: FocusOnArrivalProps) {
  useEffect(() => {
    const element = document.getElementById(id)
    for (let around = element?.closest('details'); around; around = around.parentElement?.closest('details')) {
      around.open = true
    }
    element?.focus()
  }, [id])
  return null
}
