import type { ReactNode } from 'react'

/** What every field takes. Whether it is required is said in words; the server, not the browser, refuses. */
export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  /** What is wrong and how to mend it, from the last attempt. */
  error?: string | undefined
  required?: boolean | undefined
}
