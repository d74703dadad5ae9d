import { type StatusTone, StatusWord } from '@/components/ui/progress/status-word'
import type { Status } from '@/lib/domain/agreement/status-on'

const TONES: Record<Status, StatusTone> = { proposed: 'waiting', upcoming: 'open', 'in force': 'good', ended: 'over' }

/** The status of a version, by word and shape. */
export function StatusOfAgreement({ status, since }: { status: Status; since?: string }) {
  return (
    <StatusWord tone={TONES[status]} since={since}>
      {status}
    </StatusWord>
  )
}
