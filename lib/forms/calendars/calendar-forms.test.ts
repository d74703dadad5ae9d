import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/forms/form/parse-form'
import { enterCalendarForm } from './enter-calendar-form'
import { importCalendarForm } from './import-calendar-form'
import { keepCalendarForm } from './keep-calendar-form'
import { typedValues, USUAL_WEEKDAYS } from './ordinary-days'
import { readWrittenDay, readWrittenRange } from './read-written-days'

describe('a day', () => {
  it.each([
    ['2023-11-23', '2023-11-23'],
    [' 11/23/2023 ', '2023-11-23'],
    ['1/5/24', '2024-01-05'],
    ['November 23, 2023', '2023-11-23'],
    ['Thursday, Nov. 23, 2023', '2023-11-23'],
    ['Sept 4 2023', '2023-09-04'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['13/1/2023', null],
    ['Novembre 23, 2023', null],
    ['Mayo 1, 2023', null],
    ['23.11.2023', null],
    ['', null],
  ])('%j is %j', (text, day) => expect(readWrittenDay(text)).toBe(day))

  it('may begin a line with more days and a name', () => {
    expect(readWrittenRange('2023-11-20 to 2023-11-24 Thanksgiving break')).toEqual({
      startsOn: '2023-11-20',
      endsOn: '2023-11-24',
      name: 'Thanksgiving break',
    })
    expect(readWrittenRange('Dec 18, 2023 – Jan 5, 2024: Winter')).toMatchObject({
      startsOn: '2023-12-18',
      endsOn: '2024-01-05',
    })
    expect(readWrittenRange('11/10/2023, Veterans Day')).toMatchObject({ startsOn: '2023-11-10', endsOn: '2023-11-10' })
    expect(readWrittenRange('Thanksgiving 2023-11-23')).toBeNull()
  })
})

describe('a calendar entered by hand', () => {
  const enter = (values: Record<string, string>) => parseForm(enterCalendarForm(2023), { ...USUAL_WEEKDAYS, ...values })

  it('has the weekdays from the first to the last day, without days off', () => {
    const typed = { firstDay: '2023-12-14', lastDay: '1/9/2024', daysOff: '2023-12-18 to 2024-01-05 Winter\n\n' }
    expect(enter(typed)).toEqual({ ok: true, value: ['2023-12-14', '2023-12-15', '2024-01-08', '2024-01-09'] })
  })

  it('is refused with a sentence for every fault', () => {
    expect(enter({ 'weekday.1': '', 'weekday.2': '', 'weekday.3': '', 'weekday.4': '', 'weekday.5': '' })).toEqual({
      ok: false,
      refusal: {
        firstDay: 'Enter the first day in session.',
        lastDay: 'Enter the last day in session.',
        weekdays: 'Tick the weekdays on which schools are in session.',
      },
    })
    expect(
      enter({ firstDay: '2024-08-14', lastDay: 'June', daysOff: 'x\n2023-11-24 to 2023-11-20\n2024-09-02' }),
    ).toEqual({
      ok: false,
      refusal: {
        firstDay: 'Enter a first day in school year 2023-24: July 1, 2023 to June 30, 2024.',
        lastDay: 'Enter the last day in session like 2023-08-14 or 8/14/2023.',
        daysOff:
          'Change line 1: “x” does not begin with a day like 2023-11-23 or 11/23/2023. Change line 2: 2023-11-20 is before 2023-11-24. Change line 3: 2024-09-02 is in school year 2024-25, not in 2023-24.',
      },
    })
    expect(enter({ firstDay: '2023-08-15', lastDay: '2023-08-14' })).toMatchObject({
      refusal: { lastDay: expect.any(String) },
    })
    expect(enter({ firstDay: '2023-08-14', lastDay: '2023-08-14', daysOff: '2023-08-14' })).toMatchObject({
      refusal: { daysOff: 'Leave at least one day in session.' },
    })
    expect(enter({ firstDay: '2023-08-14', lastDay: '2023-08-14', daysOff: ' '.repeat(6001) })).toMatchObject({
      ok: false,
    })
  })
})

it('what was typed is set aside without what no database takes', () => {
  expect(typedValues({ firstDay: '8\u0000/14', words: 'x'.repeat(9000), other: 'y', 'weekday.1': 'yes' })).toEqual({
    firstDay: '8/14',
    words: 'x'.repeat(6000),
    'weekday.1': 'yes',
  })
})

describe('how a file is read', () => {
  it('needs first and last day for days off only', () => {
    expect(parseForm(importCalendarForm(2023), { lists: 'session', words: ' No School; break,\n' })).toEqual({
      ok: true,
      value: { schoolYear: 2023, lists: 'session', ordinary: [], words: ['no school', 'break'] },
    })
    expect(parseForm(importCalendarForm(2023), { lists: 'off', ...USUAL_WEEKDAYS })).toMatchObject({
      refusal: { firstDay: expect.any(String), lastDay: expect.any(String) },
    })
    expect(parseForm(importCalendarForm(2023), {})).toMatchObject({ refusal: { lists: expect.any(String) } })
    expect(parseForm(importCalendarForm(2023), { lists: 'session', words: 'x'.repeat(301) })).toMatchObject({
      ok: false,
    })
  })
})

describe('a calendar to be kept', () => {
  it('has the days whose boxes are ticked, whatever else is sent', () => {
    const typed = {
      'day.2024-02-29': 'yes',
      'day.2023-08-14': 'yes',
      'day.2023-02-30': 'yes',
      'day.x': 'yes',
      rowVersion: '0',
    }
    expect(parseForm(keepCalendarForm, typed)).toEqual({
      ok: true,
      value: { days: ['2023-08-14', '2024-02-29'], secondSemesterStartsOn: null, source: null, rowVersion: 0 },
    })
  })

  it('names what cannot be read', () => {
    const typed = { secondSemesterStartsOn: 'January', source: 'x'.repeat(201), rowVersion: 'x' }
    expect(parseForm(keepCalendarForm, typed)).toEqual({
      ok: false,
      refusal: {
        secondSemesterStartsOn:
          'Enter the first day of the second semester like 2024-01-08 or 1/8/2024, or leave it empty.',
        source: 'Shorten the source to 200 characters or fewer.',
        rowVersion: 'Open this page again, then keep the calendar.',
      },
    })
  })
})
