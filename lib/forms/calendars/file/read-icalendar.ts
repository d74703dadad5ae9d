import ICAL from 'ical.js'
import { addDays, type CalendarDate, parseCalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { type FileEntries, type FileEntry, MOST_ENTRIES } from './file-entry'

/** A daily event that began 27 years ago; an event that repeats more often than that is not read. */
const MOST_REPEATS = 10_000
/** What all events of a file together may repeat: a file made to keep the server busy ends here. */
const MOST_REPEATS_IN_ALL = 20_000

type Setting = {
  /** The district's: an event in universal time falls on the day that it is there. */
  timeZone: string
  /** Events that repeat without end are read up to its last day. */
  range: DateRange
}

type Reading = Setting & { budget: { repeats: number } }

/** Reads the events of an iCalendar file as days, with repeats, exceptions to them, and canceled ones left out. */
export function readICalendar(text: string, setting: Setting): FileEntries {
  const parsed = parse(text)
  if (typeof parsed === 'string') return refuseFile(parsed)
  const lines = findEventLines(text)
  const components = parsed.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
  const events = components.map((component, index) => ({ component, place: `Line ${lines[index] ?? 1}` }))
  if (events.length > MOST_ENTRIES)
    return refuseFile(`The file has more than ${MOST_ENTRIES.toLocaleString('en-US')} events.`)
  const masters = events.filter(({ component }) => !component.hasProperty('recurrence-id'))
  const moved = events.filter(({ component }) => component.hasProperty('recurrence-id'))
  const uids = new Set(masters.map(({ component }) => uidOf(component)))
  const entries: FileEntry[] = []
  const faults: string[] = []
  const budget = { repeats: MOST_REPEATS_IN_ALL }
  for (const { component, place } of [...masters, ...moved.filter((one) => !uids.has(uidOf(one.component)))]) {
    const exceptions = uids.has(uidOf(component))
      ? moved.filter((one) => uidOf(one.component) === uidOf(component))
      : []
    const read = readEvent(component, exceptions, place, { ...setting, budget })
    if (typeof read === 'string') faults.push(read)
    else entries.push(...read)
    if (budget.repeats <= 0) return refuseFile('The events of the file repeat too often to be read.')
    if (entries.length > MOST_ENTRIES) {
      return refuseFile(`The events of the file name more than ${MOST_ENTRIES.toLocaleString('en-US')} days.`)
    }
  }
  if (components.length === 0) faults.push('The file has no events.')
  return { format: 'iCalendar', entries, faults, notes: [] }
}

function refuseFile(fault: string): FileEntries {
  return { format: 'iCalendar', entries: [], faults: [fault], notes: [] }
}

function parse(text: string): ICAL.Component[] | string {
  try {
    // One calendar comes as itself, several come as a list.
    const parsed: unknown[] = ICAL.parse(text)
    const calendars = Array.isArray(parsed[0]) ? parsed : [parsed]
    return calendars.map((calendar) => new ICAL.Component(calendar as unknown[]))
  } catch (error) {
    return `The iCalendar file cannot be read: ${error instanceof Error ? error.message : 'it is damaged'}.`
  }
}

/** Where events begin in the file, counted from 1. */
function findEventLines(text: string): number[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []))
}

const uidOf = (component: ICAL.Component) => String(component.getFirstPropertyValue('uid') ?? '')
const isCanceled = (component: ICAL.Component) =>
  String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED'

type PlacedEvent = { component: ICAL.Component; place: string }

function readEvent(
  component: ICAL.Component,
  exceptions: readonly PlacedEvent[],
  place: string,
  setting: Reading,
): FileEntry[] | string {
  if (isCanceled(component)) return []
  if (!component.hasProperty('dtstart')) return `${place}: the event has no day.`
  try {
    const event = new ICAL.Event(component, {
      exceptions: exceptions.map((one) => one.component),
      strictExceptions: false,
    })
    if (!event.isRecurring()) return [makeEntry(event, event.startDate, event.endDate, place, setting)]
    return listRepeats(event, exceptions, place, setting)
  } catch (error) {
    if (!(error instanceof EventFault)) return `${place}: the event “${nameOf(component)}” cannot be read.`
    return `${place}, ${nameOf(component)}: ${error.message}`
  }
}

function listRepeats(
  event: ICAL.Event,
  exceptions: readonly PlacedEvent[],
  place: string,
  setting: Reading,
): FileEntry[] {
  const entries: FileEntry[] = []
  const repeats = event.iterator()
  for (let count = 0; ; count++) {
    setting.budget.repeats -= 1
    if (setting.budget.repeats <= 0) return entries
    if (count > MOST_REPEATS) throw new EventFault(repeatsTooOften(MOST_REPEATS))
    const time = repeats.next()
    if (!time) return entries
    // Long before the school year there is nothing to look at, and no event lasts a year.
    if (isEndless(event) && time.year < Number(setting.range.startsOn.slice(0, 4)) - 1) continue
    const { item, startDate, endDate } = event.getOccurrenceDetails(time)
    const entry = makeEntry(item, startDate, endDate, placeOf(item, exceptions) ?? place, setting)
    if (isEndless(event) && entry.startsOn > setting.range.endsOn) return entries
    if (isEndless(event) && entry.endsOn < setting.range.startsOn) continue
    if (!isCanceled(item.component)) entries.push(entry)
    if (entries.length > MOST_ENTRIES) throw new EventFault(repeatsTooOften(MOST_ENTRIES))
  }
}

const repeatsTooOften = (times: number) => `it repeats more than ${times.toLocaleString('en-US')} times.`

function placeOf(item: ICAL.Event, exceptions: readonly PlacedEvent[]): string | undefined {
  return exceptions.find(({ component }) => component === item.component)?.place
}

/** A rule without a last day and without a count. */
function isEndless({ component }: ICAL.Event): boolean {
  const rules = component.getAllProperties('rrule').map((rule) => rule.getFirstValue() as ICAL.Recur)
  return rules.some(({ until, count }) => !until && !count)
}

class EventFault extends Error {}

function makeEntry(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  place: string,
  { timeZone }: Setting,
): FileEntry {
  const [from, to] = [momentOf(start, timeZone), momentOf(end, timeZone)]
  if (to.day < from.day)
    throw new EventFault(`it ends on ${formatDate(to.day)}, before it begins on ${formatDate(from.day)}.`)
  // The end is the first day that is free again, where it names no hour.
  const endsOn = to.atMidnight && to.day > from.day ? addDays(to.day, -1) : to.day
  const timed = !start.isDate && !(from.atMidnight && to.atMidnight)
  return { place, startsOn: from.day, endsOn, name: nameOf(event.component), timed }
}

function momentOf(time: ICAL.Time, timeZone: string): { day: CalendarDate; atMidnight: boolean } {
  if (time.isDate || time.zone !== ICAL.Timezone.utcTimezone) {
    const day = parseCalendarDate(time.toString().slice(0, 10))
    if (day === null) throw new EventFault('its day is none of the calendar.')
    return { day, atMidnight: time.isDate || (time.hour === 0 && time.minute === 0) }
  }
  const instant = time.toJSDate()
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return { day: dayInZone(instant, timeZone), atMidnight: clock.format(instant) === '00:00' }
}

const nameOf = (component: ICAL.Component) =>
  String(component.getFirstPropertyValue('summary') ?? '')
    .trim()
    .slice(0, 200)
