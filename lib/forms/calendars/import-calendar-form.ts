import { z } from 'zod'
import type { FileChoice } from './file/make-days'
import { readOrdinaryDays } from './ordinary-days'

const LONGEST_WORDS = 300

/** How a calendar file is to be read: what it lists, between which days where it lists days off, and which entries count. */
export function importCalendarForm(schoolYear: number): z.ZodType<FileChoice, unknown> {
  return z.record(z.string(), z.string()).transform((values, context): FileChoice => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    const lists = values.lists === 'session' || values.lists === 'off' ? values.lists : null
    if (lists === null) fault('lists', 'Choose what the file lists: days in session, or days off.')
    const ordinary = lists === 'off' ? readOrdinaryDays(schoolYear, values) : { days: [], faults: {} }
    for (const [field, message] of Object.entries(ordinary.faults)) fault(field, message)
    const words = values.words ?? ''
    if (words.length > LONGEST_WORDS) fault('words', `Shorten the words to ${LONGEST_WORDS} characters or fewer.`)
    return { schoolYear, lists: lists ?? 'session', ordinary: ordinary.days, words: splitWords(words) }
  })
}

function splitWords(typed: string): string[] {
  return typed
    .split(/[,;\r\n]+/)
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
}
