import type { ReactNode } from 'react'

type ButtonRowProps = { children: ReactNode }

/** The buttons that end a form, the likeliest first. */
export function ButtonRow({ children }: ButtonRowProps) {
  return <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">{children}</div>
}
