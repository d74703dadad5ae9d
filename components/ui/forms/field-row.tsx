import type { ReactNode } from 'react'

type FieldRowProps = { children: ReactNode }

/**
 * Short fields side by side where there is room. Their labels stand on one line and so do their hints, their errors and
 * their controls: each field takes these four rows of the grid (see FieldFrame).
 */
export function FieldRow({ children }: FieldRowProps) {
  return (
    <div className="@container/row">
      <div className="grid items-end gap-x-6 @lg/row:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] @lg/row:*:row-span-4">
        {children}
      </div>
    </div>
  )
}
