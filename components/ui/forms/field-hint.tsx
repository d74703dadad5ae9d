import type { ReactNode } from 'react'

type FieldHintProps = { id: string; children: ReactNode }

/** Help that stands under a label. */
export function FieldHint({ id, children }: FieldHintProps) {
  return (
    <p id={`${id}-hint`} className="text-sm text-ink-soft">
      {children}
    </p>
  )
}
