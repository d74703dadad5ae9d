import { type CalendarDate, parseCalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'

const FULL = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const ISO = String.raw`\d{4}-\d{2}-\d{2}`
const SLASHES = String.raw`\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})`
const WORDS = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?[a-z]{3,9}\.? \d{1,2},? \d{4}`
const DAY = `${ISO}|${SLASHES}|${WORDS}`
const LINE = new RegExp(String.raw`^(${DAY})(?:\s*(?:to|through|until|[-–—])\s*(${DAY}))?(?:[\s,;:–—-]+(.*))?$`, 'i')

/** The day that a text says: "2023-11-23", "11/23/2023", "11/23/23", "Thursday, November 23, 2023". Null: none. */
export function readWrittenDay(text: string): CalendarDate | null {
  const written = text.trim().replaceAll(/\s+/g, ' ')
  if (new RegExp(`^${ISO}$`).test(written)) return parseCalendarDate(written)
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(written)
  if (slashes) return makeDay(longYear(slashes[3] ?? ''), slashes[1] ?? '', slashes[2] ?? '')
  if (!new RegExp(`^(?:${WORDS})$`, 'i').test(written)) return null
  const words = /([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(written)
  const month = FULL.findIndex((name) => isMonth(words?.[1]?.toLowerCase() ?? '', name))
  return month < 0 ? null : makeDay(words?.[3] ?? '', String(month + 1), words?.[2] ?? '')
}

/** Days and what they are called, as one line says: "2023-11-20 to 2023-11-24 Thanksgiving". Null: no such line. */
export function readWrittenRange(line: string): (DateRange & { name: string }) | null {
  const match = LINE.exec(line.trim().replaceAll(/\s+/g, ' '))
  const startsOn = readWrittenDay(match?.[1] ?? '')
  const endsOn = match?.[2] === undefined ? startsOn : readWrittenDay(match[2])
  return startsOn === null || endsOn === null ? null : { startsOn, endsOn, name: match?.[3]?.trim() ?? '' }
}

function makeDay(year: string, month: string, day: string): CalendarDate | null {
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** School calendars are of this century. */
function longYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** The whole name or its beginning: "november", "nov", "sept". */
function isMonth(word: string, month: string): boolean {
  return word === month || (word.length >= 3 && word.length <= 4 && month.startsWith(word))
}
