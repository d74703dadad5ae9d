import { StatusWord } from '@/components/ui/progress/status-word'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Standing } from '@/lib/domain/training/judge-training'

/** How a requirement stands: met, due by a day, overdue since one, or not completed where no day is named. */
export function StandingWord({ standing }: { standing: Standing }) {
  switch (standing.is) {
    case 'met':
      return (
        <StatusWord
          tone="good"
          since={`on ${formatDate(standing.on)}${standing.late ? ', after the last day for it' : ''}`}
        >
          met
        </StatusWord>
      )
    case 'due':
      return (
        <StatusWord tone="waiting" since={`by ${formatDate(standing.by)}`}>
          due
        </StatusWord>
      )
    case 'overdue':
      return (
        <StatusWord tone="attention" since={`was due by ${formatDate(standing.by)}`}>
          overdue
        </StatusWord>
      )
    case 'open':
      return (
        <StatusWord tone="open" since="no day is named">
          not completed
        </StatusWord>
      )
  }
}
