import { z } from 'zod'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { optionalText } from '@/lib/forms/form/fields'
import { tickedDays } from './day-fields'
import { readWrittenDay } from './read-written-days'

const SEMESTER = 'Enter the first day of the second semester like 2024-01-08 or 1/8/2024, or leave it empty.'
const OPEN_AGAIN = 'Open this page again, then keep the calendar.'

const facts = z.object({
  source: optionalText('the source'),
  rowVersion: z.coerce.number({ error: OPEN_AGAIN }).int(OPEN_AGAIN).min(0, OPEN_AGAIN),
})

export type KeptDays = {
  days: CalendarDate[]
  secondSemesterStartsOn: CalendarDate | null
  source: string | null
  /** 0: there was no calendar when the page was opened. */
  rowVersion: number
}

/** A calendar as it is to be from now on: the ticked days, where the second semester begins, where they come from. */
export const keepCalendarForm: z.ZodType<KeptDays, unknown> = z
  .record(z.string(), z.string())
  .transform((values, context): KeptDays => {
    const read = facts.safeParse(values)
    for (const { path, message } of read.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [...path], message })
    const { source = '', rowVersion = 0 } = read.data ?? {}
    const secondSemesterStartsOn = values.secondSemesterStartsOn?.trim() ?? ''
    const border = readWrittenDay(secondSemesterStartsOn)
    if (border === null && secondSemesterStartsOn !== '') {
      context.addIssue({ code: 'custom', path: ['secondSemesterStartsOn'], message: SEMESTER })
    }
    return {
      days: tickedDays(values),
      secondSemesterStartsOn: border,
      source: source === '' ? null : source,
      rowVersion,
    }
  })
