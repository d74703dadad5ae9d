import { StatusMark } from '@/components/coverage/status-mark'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { CAMPUS_STATUSES, type CampusStatus } from '@/lib/domain/staffing/coverage/campus-status'

const MEANINGS: Readonly<Record<CampusStatus, string>> = {
  covered: 'an officer is there whose primary campus it is',
  shared: 'an officer is there for part of the time, whose primary campus is another',
  absent: 'the officer assigned to it is not there, and nobody stands in',
  vacant: 'an agreement pays for an officer there, and nobody is assigned',
  'not contracted': 'no agreement in force places an officer there',
}

/** What the words of coverage mean. */
export function StatusLegend() {
  return (
    <Disclosure summary="What the words mean">
      <ul className="space-y-1">
        {CAMPUS_STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} />: {MEANINGS[status]}.
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
