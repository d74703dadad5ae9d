import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Judged } from '@/lib/domain/training/judge-training'
import { wordMinutes } from '@/lib/domain/training/training-record'
import type { Length, Requirement, When } from '@/lib/domain/training/training-rule'

/** "40 hours within 1 year", "a course before the first day", "16 hours each year after the first" */
export function wordRequirement({ minutes, when }: Requirement): string {
  return `${minutes === null ? 'a course' : wordMinutes(minutes)} ${wordWhen(when)}`.trim()
}

/** "24 hours recorded; 1 training has no hours recorded" */
export function wordCounted({ requirement, countedMinutes, notRecorded }: Judged): string {
  if (requirement.minutes === null) return ''
  const missing = notRecorded === 1 ? '1 training has' : `${notRecorded} trainings have`
  return `${wordMinutes(countedMinutes)} counted${notRecorded === 0 ? '' : `; ${missing} no hours recorded`}`
}

function wordWhen(when: When): string {
  switch (when.kind) {
    case 'before the first day':
      return 'before the first day'
    case 'within':
      return `within ${wordLength(when.length)}`
    case 'each year':
      return `each year after the first${when.afterYears === 1 ? '' : ` ${when.afterYears}`}`
    case 'by':
      return `by ${formatDate(when.on)}`
    case 'no date':
      return ''
  }
}

function wordLength(length: Length): string {
  const [count, unit] =
    'years' in length ? [length.years, 'year'] : 'months' in length ? [length.months, 'month'] : [length.days, 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
