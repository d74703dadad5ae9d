import { useId } from 'react'
import { BarRow } from '@/components/charts/bar-row'
import { ChartFrame } from '@/components/charts/chart-frame'
import { placeDays } from '@/components/charts/place-days'
import { TimelineBar } from '@/components/coverage/timeline-bar'
import { TimelineTexture } from '@/components/coverage/timeline-texture'
import { addDays } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import { CAMPUS_STATUSES } from '@/lib/domain/staffing/coverage/campus-status'
import { monthRangesOf } from '@/lib/domain/staffing/coverage/list-periods'
import type { CampusRow } from '@/lib/domain/staffing/coverage/make-coverage'

type CoverageTimelineProps = {
  rows: readonly CampusRow[]
  range: DateRange
  /** The chart's point, as a sentence. */
  title: string
  /** Caption of the table with the same figures. */
  tableCaption: string
}

const HEIGHT = 18
/** A month that is cut shorter than this has no room for its name. */
const NAMED_PERCENT = 5

/** A line for each campus through a semester or a school year, drawn by how it stands. */
export function CoverageTimeline({ rows, range, title, tableCaption }: CoverageTimelineProps) {
  const textureId = useId()
  const place = placeDays(range)
  const months = monthRangesOf(range)
  const isWide = ({ startsOn, endsOn }: DateRange) => place(addDays(endsOn, 1)) - place(startsOn) >= NAMED_PERCENT
  return (
    <ChartFrame
      title={title}
      unit={`Every day, ${formatDateRange(range)}`}
      tableCaption={tableCaption}
      legend={<TimelineLegend textureId={textureId} />}
    >
      <TimelineTexture id={textureId} />
      <div className="space-y-2 @xl:space-y-1">
        <BarRow label="" figure={null}>
          <svg width="100%" height={HEIGHT} aria-hidden="true" className="block overflow-visible">
            {months.filter(isWide).map(({ startsOn }, at) => (
              <text
                key={startsOn}
                x={`${place(startsOn)}%`}
                y={HEIGHT - 5}
                className={`fill-ink-soft text-xs ${at % 2 === 0 ? '' : '@max-xl:hidden'}`}
              >
                {formatDate(startsOn).slice(0, 3)}
              </text>
            ))}
          </svg>
        </BarRow>
        {rows.map(({ campus, spans }) => (
          <BarRow key={campus.campusId} label={campus.name} figure={null}>
            <svg width="100%" height={HEIGHT} aria-hidden="true" className="block overflow-visible">
              {spans.map((span) => (
                <TimelineBar
                  key={span.startsOn}
                  status={span.status}
                  textureId={textureId}
                  from={place(span.startsOn)}
                  to={place(addDays(span.endsOn, 1))}
                  height={HEIGHT}
                />
              ))}
              {months.slice(1).map(({ startsOn }) => (
                <line
                  key={startsOn}
                  x1={`${place(startsOn)}%`}
                  x2={`${place(startsOn)}%`}
                  y1={0}
                  y2={HEIGHT}
                  className="stroke-paper"
                />
              ))}
            </svg>
          </BarRow>
        ))}
      </div>
    </ChartFrame>
  )
}

function TimelineLegend({ textureId }: { textureId: string }) {
  return (
    <span className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {CAMPUS_STATUSES.map((status) => (
        <span key={status}>
          <svg width="24" height="11" aria-hidden="true" className="me-1.5 inline-block">
            <TimelineBar status={status} textureId={textureId} from={0} to={100} height={11} />
          </svg>
          {status}
        </span>
      ))}
    </span>
  )
}
