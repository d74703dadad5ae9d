import type { ReactNode } from 'react'
import type { Side } from '@/components/ui/figures/side'
import { isSolid, sideFill } from '@/components/ui/figures/side-fill'

type SideMarkProps = { side: Side; children: ReactNode }

/** A party's or a source's name with the swatch of its side, for headings and legends. */
export function SideMark({ side, children }: SideMarkProps) {
  return (
    <span>
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" className="me-1.5 inline-block">
        {isSolid(side) && <rect width="11" height="11" className={sideFill[side]} />}
        {side === 'source' && (
          <path d="M-1 4 4-1M-1 8 8-1M-1 12 12-1M3 12 12 3M7 12l5-5" strokeWidth="1.4" className="stroke-source" />
        )}
        {!isSolid(side) && (
          <rect
            x="0.5"
            y="0.5"
            width="10"
            height="10"
            fill="none"
            className="stroke-source"
            strokeDasharray={side === 'nobody' ? '2 1.5' : undefined}
          />
        )}
      </svg>
      {children}
    </span>
  )
}
