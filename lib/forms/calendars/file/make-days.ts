import { lowerFirst } from '@/lib/domain/breakdown/words/lower-first'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { daysIn, includesDate } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { formatSchoolYear, rangeOfSchoolYear, schoolYearOn } from '@/lib/domain/calendar/school-year'
import { nameWeekday, weekdayOf } from '@/lib/domain/calendar/weekday'
import type { FileEntries, FileEntry } from './file-entry'

/** How a file is to be read. */
export type FileChoice = {
  schoolYear: number
  /** Its entries are days in session, or days off between the first and the last day. */
  lists: 'session' | 'off'
  /** Days that would be in session without days off; only for a list of those. */
  ordinary: readonly CalendarDate[]
  /** Entries count whose name holds one of these, in lower case; none: every entry counts. */
  words: readonly string[]
}

export type ReadDays = { days: CalendarDate[]; faults: string[]; notes: string[] }

const LONGEST_ENTRY_DAYS = 366

/** The days in session that the entries of a file come to; what is wrong; what was left aside. */
export function makeDays(file: FileEntries, choice: FileChoice): ReadDays {
  const faults = [...file.faults]
  const notes = [...file.notes]
  const counted = file.entries.filter((entry) => isCounted(entry, choice, notes))
  const placed = counted.filter((entry) => {
    const fault = findFault(entry, choice.schoolYear)
    if (fault === null) return true
    // A feed usually holds several years; a list is made for one.
    const elsewhere =
      file.format === 'iCalendar' && schoolYearOn(entry.startsOn) !== choice.schoolYear && fitsAYear(entry)
    ;(elsewhere ? notes : faults).push(elsewhere ? `${fault} It is left out.` : fault)
    return false
  })
  const days = choice.lists === 'off' ? takeAway(choice.ordinary, placed) : gather(placed, file.format, faults, notes)
  if (faults.length === 0 && days.length === 0) faults.push(wordNone(file, choice))
  if (faults.length === 0) notes.push(...noteWeekends(days))
  return { days: faults.length > 0 ? [] : days, faults, notes }
}

function isCounted({ place, name, timed }: FileEntry, { lists, words }: FileChoice, notes: string[]): boolean {
  if (words.length > 0 && !words.some((word) => name.toLowerCase().includes(word))) return false
  if (lists === 'session' || !timed) return true
  notes.push(`${place}: ${name || 'an event'} names hours of a day, so it is no day off. It is left out.`)
  return false
}

function findFault(entry: FileEntry, schoolYear: number): string | null {
  const where = `${entry.place}${entry.name === '' ? '' : `, ${entry.name}`}`
  if (!fitsAYear(entry)) {
    const longest = `a school year has at most ${LONGEST_ENTRY_DAYS}`
    return `${where}: ${formatDate(entry.startsOn)} to ${formatDate(entry.endsOn)} is ${daysIn(entry)} days long; ${longest}.`
  }
  const range = rangeOfSchoolYear(schoolYear)
  const outside = [entry.startsOn, entry.endsOn].find((day) => !includesDate(range, day))
  if (outside === undefined) return null
  const year = formatSchoolYear(schoolYearOn(outside))
  return `${where}: ${formatDate(outside)} is in school year ${year}, not in ${formatSchoolYear(schoolYear)}.`
}

const fitsAYear = (entry: FileEntry) => daysIn(entry) <= LONGEST_ENTRY_DAYS

function takeAway(ordinary: readonly CalendarDate[], off: readonly FileEntry[]): CalendarDate[] {
  return ordinary.filter((day) => !off.some((entry) => includesDate(entry, day)))
}

function gather(
  entries: readonly FileEntry[],
  format: FileEntries['format'],
  faults: string[],
  notes: string[],
): CalendarDate[] {
  const places = new Map<CalendarDate, string>()
  for (const entry of entries) {
    for (let day = entry.startsOn; day <= entry.endsOn; day = addDays(day, 1)) {
      const before = places.get(day)
      if (before === undefined) places.set(day, entry.place)
      else {
        const twice = `${entry.place}: ${formatDate(day)} is listed at ${lowerFirst(before)} already.`
        if (format === 'CSV') faults.push(twice)
        else notes.push(`${twice} It counts once.`)
      }
    }
  }
  return [...places.keys()].sort()
}

function noteWeekends(days: readonly CalendarDate[]): string[] {
  const weekend = days.filter((day) => [0, 6].includes(weekdayOf(day)))
  return weekend.map((day) => `${formatDate(day)} is a ${nameWeekday(day)}, and in session as the file has it.`)
}

function wordNone(file: FileEntries, { schoolYear, words }: FileChoice): string {
  const named = words.length > 0 && file.entries.length > 0 ? ' whose name holds the words asked for' : ''
  return `The file has no day in session in ${formatSchoolYear(schoolYear)}${named}.`
}
