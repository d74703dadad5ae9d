import { type StatusTone, StatusWord } from '@/components/ui/progress/status-word'
import type { CampusStatus } from '@/lib/domain/staffing/coverage/campus-status'

const TONES: Readonly<Record<CampusStatus, StatusTone>> = {
  covered: 'good',
  shared: 'waiting',
  absent: 'attention',
  vacant: 'bad',
  'not contracted': 'over',
}

/** How a campus stands, by its word and a shape. */
export function StatusMark({ status }: { status: CampusStatus }) {
  return <StatusWord tone={TONES[status]}>{status}</StatusWord>
}
