'use client'

import { useEffect } from 'react'

type FocusOnArrivalProps = { id: string }

/** Moves the keyboard to an element once it has appeared. Without scripts its `role="alert"` must do. */
export function FocusOnArrival({ id }: FocusOnArrivalProps) {
  useEffect(() => {
    document.getElementById(id)?.focus()
  }, [id])
  return null
}
