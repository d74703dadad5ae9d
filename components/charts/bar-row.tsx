import type { ReactNode } from 'react'

type BarRowProps = { label: string; figure: ReactNode; strong?: boolean; children: ReactNode }

/** A line of a bar chart: name, bars, figure. On a narrow screen the bars stand under the other two. */
export function BarRow({ label, figure, strong = false, children }: BarRowProps) {
  return (
    <div
      className={`grid grid-cols-[minmax(40%,1fr)_auto] items-center gap-x-4 text-sm @xl:grid-cols-[minmax(7rem,13rem)_minmax(0,1fr)_11rem] ${strong ? 'font-semibold' : ''}`}
    >
      <span className="leading-5">{label}</span>
      <span className="order-last col-span-2 @xl:order-none @xl:col-span-1">{children}</span>
      <span className="text-end">{figure}</span>
    </div>
  )
}
