import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, calendarDate } from '@/lib/domain/calendar/calendar-date'
import { weekdayOf } from '@/lib/domain/calendar/weekday'
import type { FileChoice } from './make-days'
import { readCalendarFile } from './read-calendar-file'

const LOS_ANGELES = 'America/Los_Angeles'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const choice = (parts: Partial<FileChoice> = {}): FileChoice => ({
  schoolYear: 2023,
  lists: 'session',
  ordinary: [],
  words: [],
  ...parts,
})
const read = (text: string, parts?: Partial<FileChoice>) => readCalendarFile(bytesOf(text), choice(parts), LOS_ANGELES)

/** Monday to Friday, both days included. */
function weekdays(first: string, last: string): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = calendarDate(first); day <= last; day = addDays(day, 1)) {
    if (![0, 6].includes(weekdayOf(day))) days.push(day)
  }
  return days
}

describe('a CSV file', () => {
  it('lists days in session, one a row or from a first to a last', () => {
    expect(read('2023-08-14\n8/15/2023\n"Wednesday, August 16, 2023"\n')).toEqual({
      days: ['2023-08-14', '2023-08-15', '2023-08-16'],
      faults: [],
      notes: [],
    })
    expect(read('Event;Start date;End date\nWeek one;2023-08-14;2023-08-18\n').days).toEqual(
      weekdays('2023-08-14', '2023-08-18'),
    )
  })

  it('lists days off, which may overlap', () => {
    const text = 'First day,Last day,Holiday\n12/18/23,1/5/24,Winter break\n1/1/2024,,"New Year\'s Day"\n'
    expect(read(text, { lists: 'off', ordinary: weekdays('2023-12-14', '2024-01-09') })).toEqual({
      days: ['2023-12-14', '2023-12-15', '2024-01-08', '2024-01-09'],
      faults: [],
      notes: [],
    })
  })

  it('counts only entries with the words asked for', () => {
    const text = 'Date,Event\n2023-11-10,No school: Veterans Day\n2023-11-13,Board meeting\n'
    const { days } = read(text, { lists: 'off', ordinary: weekdays('2023-11-09', '2023-11-14'), words: ['no school'] })
    expect(days).toEqual(['2023-11-09', '2023-11-13', '2023-11-14'])
  })

  it('names every fault with its row and day, and gives no day', () => {
    const text = [
      'Date,Last day,Name',
      '2023-08-14,,First',
      '2023-02-30,,None',
      'soon,,None',
      ',,Nothing',
      '2024-09-03,,Next year',
      '2023-08-14,,Again',
      '2023-10-05,2023-10-02,Backwards',
      '2023-07-01,2024-08-03,Long',
    ].join('\n')
    expect(read(text)).toEqual({
      days: [],
      faults: [
        'Row 3: “2023-02-30” is no day. Write it like 2023-11-23 or 11/23/2023.',
        'Row 4: “soon” is no day. Write it like 2023-11-23 or 11/23/2023.',
        'Row 5: the day is missing.',
        'Row 8: the last day, 2023-10-02, is before the first, 2023-10-05.',
        'Row 6, Next year: September 3, 2024 is in school year 2024-25, not in 2023-24.',
        'Row 9, Long: July 1, 2023 to August 3, 2024 is 400 days long; a school year has at most 366.',
        'Row 7: August 14, 2023 is listed at row 2 already.',
      ],
      notes: [],
    })
  })

  it('of 400 days is refused day by day, and the list of faults ends somewhere', () => {
    const days = Array.from({ length: 400 }, (_, index) => addDays(calendarDate('2023-07-01'), index))
    const { days: none, faults } = read(`date\n${days.join('\n')}`)
    expect(none).toEqual([])
    expect(faults).toHaveLength(34)
    expect(faults[0]).toBe('Row 368: July 1, 2024 is in school year 2024-25, not in 2023-24.')
    const wrong = read(`date\n${Array.from({ length: 250 }, () => 'x').join('\n')}`)
    expect(wrong.faults).toHaveLength(101)
    expect(wrong.faults.at(-1)).toBe('And 150 more like these.')
  })

  it('is read in the encodings that offices write', () => {
    const text = 'Date,Name\r\n2023-11-23,Día de Acción de Gracias\r\n'
    const utf16 = (littleEndian: boolean, mark: boolean) => {
      const marked = mark ? `\uFEFF${text}` : text
      const view = new DataView(new ArrayBuffer(marked.length * 2))
      for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian)
      return new Uint8Array(view.buffer)
    }
    const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const encoded = [bytesOf(`\uFEFF${text}`), utf16(true, true), utf16(false, true), utf16(true, false), windows]
    const off: FileChoice = choice({ lists: 'off', ordinary: weekdays('2023-11-22', '2023-11-24'), words: ['acción'] })
    const results = encoded.map((bytes) => readCalendarFile(bytes, off, LOS_ANGELES))
    expect(results.map(({ days }) => days)).toEqual(encoded.map(() => ['2023-11-22', '2023-11-24']))
    expect(results.map(({ notes }) => notes.join())).toEqual([
      '',
      'The file was read as UTF-16.',
      'The file was read as UTF-16.',
      'The file was read as UTF-16.',
      'The file was read as Windows-1252.',
    ])
  })

  it.each([
    ['', 'The file is empty.'],
    ['\n\n', 'The file is empty.'],
    [
      'PK\u0003\u0004\u0000\u0000\u0000',
      'This file is no text: choose a CSV or an iCalendar (.ics) file, and save a spreadsheet as CSV first.',
    ],
    [
      'School,Students\nAlder,400\n',
      'Row 1: no column is headed “Date” or “First day”, and the row does not begin with a day such as 2023-11-23 or 11/23/2023.',
    ],
    ['Date\n"2023-11-23\n', 'Row 2: a quotation mark is opened and not closed.'],
    ['Date,Name\n', 'The file has no day in session in 2023-24.'],
  ])('%j is refused', (text, fault) => expect(read(text).faults).toContain(fault))

  it('is refused beyond 1 MB', () => {
    expect(readCalendarFile(new Uint8Array(1024 * 1024 + 1), choice(), LOS_ANGELES).faults).toEqual([
      'Choose a file of at most 1 MB.',
    ])
  })
})

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
const allDay = (uid: string, day: string, ...more: string[]) => [
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  `DTSTART;VALUE=DATE:${day}`,
  ...more,
]

const hourly = (day: string, every: string) => [
  ...['UID:often', 'SUMMARY:Often', `DTSTART:${day}T080000`, `RRULE:FREQ=${every}`],
]

describe('an iCalendar file', () => {
  it('gives whole days, of which the end is the first day that is free again', () => {
    const text = calendar(allDay('Break', '20231120', 'DTEND;VALUE=DATE:20231125'), allDay('One', '20231110'))
    const { days } = read(text, { lists: 'off', ordinary: weekdays('2023-11-09', '2023-11-28') })
    expect(days).toEqual([
      ...['2023-11-09', '2023-11-13', '2023-11-14', '2023-11-15', '2023-11-16', '2023-11-17'],
      ...['2023-11-27', '2023-11-28'],
    ])
  })

  it('repeats, with days taken out, added, moved and canceled', () => {
    const text = calendar(
      allDay(
        'Mondays',
        '20231002',
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE;VALUE=DATE:20231009',
        'RDATE;VALUE=DATE:20231011',
      ),
      ['UID:Mondays', 'RECURRENCE-ID;VALUE=DATE:20231016', 'SUMMARY:Moved', 'DTSTART;VALUE=DATE:20231017'],
      ['UID:Mondays', 'RECURRENCE-ID;VALUE=DATE:20231023', 'STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20231023'],
      allDay('Called off', '20231106', 'STATUS:CANCELLED'),
    )
    expect(read(text).days).toEqual(['2023-10-02', '2023-10-11', '2023-10-17', '2023-10-30'])
  })

  it('that repeats without end is read within the school year alone', () => {
    const text = calendar(allDay('Fridays', '20200103', 'RRULE:FREQ=WEEKLY'))
    const { days, faults } = read(text)
    expect(faults).toEqual([])
    expect([days.length, days[0], days.at(-1)]).toEqual([52, '2023-07-07', '2024-06-28'])
  })

  it('in universal time falls on the day that it is in the district, across daylight saving', () => {
    const text = calendar(
      ['UID:winter', 'SUMMARY:Off', 'DTSTART:20231106T080000Z', 'DTEND:20231107T080000Z'],
      ['UID:summer', 'SUMMARY:Off', 'DTSTART:20231103T070000Z', 'DTEND:20231104T070000Z'],
      ['UID:evening', 'SUMMARY:Board meeting', 'DTSTART:20231108T020000Z', 'DTEND:20231108T040000Z'],
    )
    const { days, notes } = read(text, { lists: 'off', ordinary: weekdays('2023-11-02', '2023-11-08') })
    expect(days).toEqual(['2023-11-02', '2023-11-07', '2023-11-08'])
    expect(notes).toEqual(['Line 16: Board meeting names hours of a day, so it is no day off. It is left out.'])
  })

  it('with hours lists days in session too', () => {
    const school = [
      'UID:a',
      'DTSTART;TZID=America/Los_Angeles:20231106T080000',
      'DTEND;TZID=America/Los_Angeles:20231106T150000',
    ]
    expect(read(calendar([...school, 'RRULE:FREQ=DAILY;COUNT=3'])).days).toEqual([
      '2023-11-06',
      '2023-11-07',
      '2023-11-08',
    ])
  })

  it('of several years is read for one, and says what it leaves out', () => {
    const { days, notes, faults } = read(calendar(allDay('This', '20230814'), allDay('Next', '20240812')))
    expect([days, faults]).toEqual([['2023-08-14'], []])
    expect(notes).toEqual(['Line 9, Next: August 12, 2024 is in school year 2024-25, not in 2023-24. It is left out.'])
  })

  it('that overlaps counts a day once, and says so; a weekend day is pointed out', () => {
    const { days, notes } = read(
      calendar(allDay('A', '20230818', 'DTEND;VALUE=DATE:20230820'), allDay('B', '20230818')),
    )
    expect(days).toEqual(['2023-08-18', '2023-08-19'])
    expect(notes).toEqual([
      'Line 10: August 18, 2023 is listed at line 4 already. It counts once.',
      'August 19, 2023 is a Saturday, and in session as the file has it.',
    ])
  })

  it.each([
    [calendar(), 'The file has no events.'],
    [calendar(['UID:a', 'SUMMARY:Nothing']), 'Line 4: the event has no day.'],
    [
      calendar(allDay('Back', '20231110', 'DTEND;VALUE=DATE:20231101')),
      'Line 4, Back: it ends on November 1, 2023, before it begins on November 10, 2023.',
    ],
    [calendar(hourly('20231110', 'SECONDLY')), 'Line 4, Often: it repeats more than 2,000 times.'],
    [calendar(hourly('19900101', 'HOURLY')), 'Line 4, Often: it repeats more than 10,000 times.'],
    [
      calendar(allDay('Long', '20230801', 'DTEND;VALUE=DATE:20240904')),
      'Line 4, Long: August 1, 2023 to September 3, 2024 is 400 days long; a school year has at most 366.',
    ],
  ])('is refused where it cannot be read (%#)', (text, fault) => {
    const { days, faults } = read(text)
    expect(days).toEqual([])
    expect(faults).toContain(fault)
  })

  it('made to keep the server busy is given up', () => {
    const daily = (at: number) => allDay(`Event ${at}`, '19900101', 'RRULE:FREQ=DAILY')
    const { days, faults } = read(calendar(...Array.from({ length: 100 }, (_, at) => daily(at))))
    expect(days).toEqual([])
    expect(faults).toEqual(['The events of the file repeat too often to be read.'])
    const many = Array.from({ length: 2001 }, (_, at) => allDay(`Event ${at}`, '20230814'))
    expect(read(calendar(...many)).faults).toEqual(['The file has more than 2,000 events.'])
  })

  it('that is damaged is refused with what the reader met', () => {
    const { days, faults } = read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nnonsense\nEND:VEVENT\nEND:VCALENDAR\n')
    expect(days).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('The iCalendar file cannot be read')
  })
})
