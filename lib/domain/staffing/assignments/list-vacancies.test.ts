import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '@/lib/domain/calendar/calendar-date'
import { type DateRange, daysIn, includesDate } from '@/lib/domain/calendar/date-range'
import { findOverfull, findOverload, findRepeated } from './find-overload'
import type { HeldSpan } from './held-span'
import { listVacancies, replacementDueOn } from './list-vacancies'

const range = (startsOn: string, endsOn: string): DateRange => ({
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
})
const agreement = range('2023-07-01', '2024-06-30')
const place = (places: number) => [{ ...agreement, places }]
const vacanciesOf = (held: DateRange[], places = place(1), replacementDays: number | null = 30) =>
  listVacancies({ agreement, places, held, replacementDays })

describe('vacancies of a position', () => {
  it('begin the day after the last day and end the day before the next officer begins', () => {
    expect(vacanciesOf([range('2023-07-01', '2024-01-12'), range('2024-03-04', '2024-06-30')])).toEqual([
      { since: '2024-01-13', until: '2024-03-03', filled: true, leftOn: '2024-01-12', replacementDueOn: '2024-02-11' },
    ])
  })
  it('last until the agreement ends when nobody comes, and say no due date where the agreement says none', () => {
    expect(vacanciesOf([range('2023-07-01', '2024-01-12')], place(1), null)).toEqual([
      { since: '2024-01-13', until: '2024-06-30', filled: false, leftOn: '2024-01-12', replacementDueOn: null },
    ])
  })
  it('are none from one day to the next, nor after the last day of the agreement', () => {
    expect(vacanciesOf([range('2023-07-01', '2024-01-12'), range('2024-01-13', '2024-06-30')])).toEqual([])
    expect(vacanciesOf([agreement], place(0))).toEqual([])
  })
  it('of a place that nobody has held are not for a replacement', () => {
    expect(vacanciesOf([range('2023-08-21', '2024-06-30')])).toEqual([
      { since: '2023-07-01', until: '2023-08-20', filled: true, leftOn: null, replacementDueOn: null },
    ])
    expect(vacanciesOf([], [])).toHaveLength(1)
  })
  it('of several places are filled in the order in which they came', () => {
    const held = [
      range('2023-07-01', '2023-09-30'),
      range('2023-07-01', '2023-10-31'),
      range('2023-11-15', '2024-06-30'),
    ]
    expect(vacanciesOf(held, place(2)).map(({ since, until, filled }) => [since, until, filled])).toEqual([
      ['2023-10-01', '2023-11-14', true],
      ['2023-11-01', '2024-06-30', false],
    ])
  })
  it('count the days over a leap day', () =>
    expect(replacementDueOn(calendarDate('2024-02-10'), 30)).toBe('2024-03-11'))

  it('are as many days as a count day by day', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 200 })), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 3 }), (drawn, places) => {
        const held = drawn.map(([from, length]) => {
          const startsOn = addDays(agreement.startsOn, from)
          const endsOn = addDays(startsOn, length)
          return { startsOn, endsOn: endsOn > agreement.endsOn ? agreement.endsOn : endsOn }
        })
        let expected = 0
        for (let day = agreement.startsOn; day <= agreement.endsOn; day = addDays(day, 1)) {
          expected += Math.max(0, places - held.filter((one) => includesDate(one, day)).length)
        }
        const found = vacanciesOf(held, place(places))
        const days = found.reduce((sum, { since, until }) => sum + daysIn({ startsOn: since, endsOn: until }), 0)
        expect(days).toBe(expected)
      }),
    )
  })
})

describe('what an officer and a position can hold', () => {
  const span = (parts: Partial<HeldSpan> & { days: [string, string] }): HeldSpan => ({
    id: JSON.stringify(parts),
    officerId: 'officer',
    positionId: 'position',
    positionWords: 'SRO 1',
    basisPoints: 0,
    substitute: false,
    ...range(...parts.days),
    ...parts,
  })

  it('is 100% of the time on every day, to the day', () => {
    const first = span({ days: ['2023-08-01', '2023-10-31'], basisPoints: 6000 })
    expect(findOverload([first, span({ days: ['2023-10-31', '2024-01-31'], basisPoints: 4001 })])).toEqual({
      day: '2023-10-31',
      basisPoints: 10_001,
    })
    expect(findOverload([first, span({ days: ['2023-10-31', '2024-01-31'], basisPoints: 4000 })])).toBeNull()
    expect(findOverload([first, span({ days: ['2023-11-01', '2024-01-31'], basisPoints: 10_000 })])).toBeNull()
  })
  it('is one officer for each place; a substitute takes none, and another year may have more', () => {
    const first = span({ days: ['2023-07-01', '2024-06-30'] })
    const second = span({ days: ['2024-01-01', '2024-01-31'], officerId: 'other' })
    expect(findOverfull([first, second], place(1))).toEqual({ day: '2024-01-01', holders: 2, places: 1 })
    expect(findOverfull([first, { ...second, substitute: true }], place(1))).toBeNull()
    expect(findOverfull([first, second], [])).toBeNull()
    const years = [
      { ...range('2023-07-01', '2024-01-15'), places: 2 },
      { ...range('2024-01-16', '2024-06-30'), places: 1 },
    ]
    expect(findOverfull([first, second], years)).toEqual({ day: '2024-01-16', holders: 2, places: 1 })
  })
  it('is the same position once', () => {
    const first = span({ days: ['2023-07-01', '2024-01-12'] })
    expect(findRepeated(span({ days: ['2024-01-12', '2024-02-01'] }), [first])).toBe(first)
    expect(findRepeated(span({ days: ['2024-01-13', '2024-02-01'] }), [first])).toBeNull()
  })
})
