import { rangeOfSchoolYear } from '@/lib/domain/calendar/school-year'
import { decodeText } from './decode-text'
import { type FileChoice, makeDays, type ReadDays } from './make-days'
import { readCsv } from './read-csv'
import { readICalendar } from './read-icalendar'

export const LARGEST_CALENDAR_FILE_BYTES = 1024 * 1024

/** More sentences than anybody mends one by one. */
const MOST_SENTENCES = 100

/**
 * Reads a school calendar out of a CSV or an iCalendar file in any of the encodings that offices write. With a single
 * fault no day comes out: every fault is named with its row or line and its day.
 * @param timeZone the district's
 */
export function readCalendarFile(bytes: Uint8Array, choice: FileChoice, timeZone: string): ReadDays {
  if (bytes.length > LARGEST_CALENDAR_FILE_BYTES) return onlyFault('Choose a file of at most 1 MB.')
  if (bytes.length === 0) return onlyFault('The file is empty.')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return onlyFault(decoded.refusal)
  const { text, encoding } = decoded.value
  const range = rangeOfSchoolYear(choice.schoolYear)
  const isICalendar = /^\s*BEGIN:VCALENDAR/i.test(text)
  const { days, faults, notes } = makeDays(
    isICalendar ? readICalendar(text, { timeZone, range }) : readCsv(text),
    choice,
  )
  const read = encoding === 'UTF-8' ? [] : [`The file was read as ${encoding}.`]
  return { days, faults: shorten(faults), notes: [...read, ...shorten(notes)] }
}

function onlyFault(fault: string): ReadDays {
  return { days: [], faults: [fault], notes: [] }
}

function shorten(sentences: readonly string[]): string[] {
  const more = sentences.length - MOST_SENTENCES
  return more <= 0 ? [...sentences] : [...sentences.slice(0, MOST_SENTENCES), `And ${more} more like these.`]
}
