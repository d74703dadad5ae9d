import type { CampusStatus } from '@/lib/domain/staffing/coverage/campus-status'

type TimelineBarProps = {
  status: CampusStatus
  /** Id of the chart's TimelineTexture. */
  textureId: string
  /** From where to where, in percent of the width. */
  from: number
  to: number
  height: number
}

/** Days of one status: told apart by fill, texture and height, so that grey print tells them apart too. */
export function TimelineBar({ status, textureId, from, to, height }: TimelineBarProps) {
  const place = { x: `${from}%`, width: `${to - from}%` }
  switch (status) {
    case 'covered':
      return <rect {...place} y={0} height={height} className="fill-civic" />
    case 'shared':
      return <rect {...place} y={0} height={height} fill={`url(#${textureId})`} />
    case 'absent':
      return (
        <rect {...place} y={1} height={height - 2} strokeDasharray="3 2" className="fill-caution-tint stroke-caution" />
      )
    case 'vacant':
      return <rect {...place} y={1} height={height - 2} strokeWidth="2" className="fill-paper stroke-refusal" />
    case 'not contracted':
      return <rect {...place} y={height / 2 - 0.5} height={1} className="fill-edge" />
  }
}
