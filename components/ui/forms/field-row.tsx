import type { ReactNode } from 'react'

type FieldRowProps = { children: ReactNode }

/** Short fields side by side where there is room; their controls stand on one line. */
export function FieldRow({ children }: FieldRowProps) {
  return (
    <div className="@container">
      <div className="grid items-end gap-x-6 @lg:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">{children}</div>
    </div>
  )
}
