import type { Side } from '@/components/ui/figures/side'
import { isSolid, sideFill } from '@/components/ui/figures/side-fill'

type SideBarProps = {
  side: Side
  /** Id of the chart's SideTexture. */
  textureId: string
  /** From where to where, in percent of the width. */
  from: number
  to: number
  y: number
  height: number
}

/** One bar in its side's color and texture. It is placed in percent, so that the chart takes any width undistorted. */
export function SideBar({ side, textureId, from, to, y, height }: SideBarProps) {
  const place = { x: `${Math.min(from, to)}%`, width: `${Math.abs(to - from)}%`, y, height }
  const outlined = { ...place, y: y + 0.5, height: height - 1 }
  if (isSolid(side)) return <rect {...place} className={sideFill[side]} />
  if (side === 'source') return <rect {...outlined} fill={`url(#${textureId})`} className="stroke-source" />
  return <rect {...outlined} strokeDasharray="4 3" className="fill-paper stroke-ink" />
}
