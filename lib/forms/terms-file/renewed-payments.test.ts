import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { continueTerms } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE } from '@/lib/domain/terms/renew/raise'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const year = (id: string, startsOn: string, endsOn: string) => ({
  ...{ id, startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) },
})
const NEXT = [year('y3', '2026-07-01', '2027-06-30'), year('y4', '2027-07-01', '2028-06-30')]

/** How the payments of two years to June 30, 2026 go on in the next two. */
const renewed = (payments: unknown, billing: object = {}) =>
  continueTerms(
    readFile({ years: TWO_YEARS, billing: [{ from: 'schools', to: 'city', payments, ...billing }] }),
    NEXT,
    NO_RAISE,
  ).billing[0]

describe('payments of a renewal', () => {
  it('that are not alike go on as those of the last year, on its days moved on', () => {
    const dated = [
      { on: '2024-09-01', rest: true },
      { on: '2025-09-01', part: '90%' },
      { on: '2026-09-15', rest: true },
    ]
    expect(renewed(dated)?.payments).toEqual({
      parts: [
        { on: '2026-09-01', part: '90%' },
        { on: '2027-09-15', rest: true, afterYear: true },
        { on: '2027-09-01', part: '90%' },
        { on: '2028-09-15', rest: true, afterYear: true },
      ],
    })
    const every = [
      { on: '09-01', part: '90%' },
      { on: '09-15', afterYear: true, rest: true },
    ]
    expect(renewed(every)?.payments).toEqual({ parts: every })
    expect(renewed([{ on: '2024-09-01', rest: true }])).toBeUndefined()
  })

  it('that are due on the last day of a month are so in leap years too', () => {
    const long = readFile({
      years: [year('y1', '2026-07-01', '2027-06-30')],
      billing: [{ from: 'schools', to: 'city', payments: { count: 1, firstOn: '2027-02-28', everyMonths: 1 } }],
    })
    const [billing] = continueTerms(long, [year('y2', '2027-07-01', '2028-06-30')], NO_RAISE).billing
    expect(billing?.payments).toMatchObject({ firstOn: '2028-02-29' })
  })

  it('on days of the calendar are on the same days of each renewed year', () => {
    expect(renewed(['2024-09-15', '2025-03-15', '2025-09-15', '2026-03-15'])?.payments).toEqual({
      on: ['2026-09-15', '2027-03-15', '2027-09-15', '2028-03-15'],
    })
    expect(renewed(['2024-09-15'])).toBeUndefined()
    expect(renewed(['06-15', '12-15'])?.payments).toEqual({ everyYearOn: ['06-15', '12-15'] })
  })

  it('on days of a year that begins later than the old ones did are as many months later', () => {
    const file = readFile({
      years: TWO_YEARS,
      billing: [{ from: 'schools', to: 'city', payments: ['2025-07-15', '2026-01-15'] }],
    })
    const [billing] = continueTerms(file, [year('y3', '2026-09-01', '2027-08-31')], NO_RAISE).billing
    expect(billing?.payments).toEqual({ on: ['2026-09-15', '2027-03-15'] })
  })

  it('that are not alike and name no days go on as they are', () => {
    const parts = [{ part: '40%' }, { rest: true }]
    expect(renewed(parts)?.payments).toEqual({ parts })
  })

  it('on the last day of a year pay for that year', () => {
    expect(renewed([{ on: '2026-06-30', rest: true }])?.payments).toEqual({
      parts: [
        { on: '2027-06-30', rest: true },
        { on: '2028-06-30', rest: true },
      ],
    })
  })

  it('of earlier years alone are not carried, nor is credit brought forward or what was billed', () => {
    expect(renewed(12, { years: ['y1'] })).toBeUndefined()
    const old = { openingCredit: 500, alreadyBilled: { y2: [1_000] }, catchUp: 'next' }
    expect(renewed(12, { years: ['y1', 'y2'], ...old })).toEqual({
      ...{ from: 'schools', to: 'city', payments: { count: 12 }, residue: 'last' },
    })
  })

  it('meet differences as before; an end that came early belongs to the old years', () => {
    const billing = renewed(12, { difference: 'nextYear', agreedEnds: { y2: '2026-12-31' } })
    expect(billing).toEqual({
      ...{ from: 'schools', to: 'city', payments: { count: 12 }, residue: 'last', difference: 'nextYear' },
    })
  })

  it('for some cost lines go on for those that do, and not where none does', () => {
    const lines = (costLines: object[], when: object, years?: string[]) =>
      continueTerms(
        readFile({
          years: TWO_YEARS,
          costLines: [{ id: 'pay', category: 'salary', amount: 100_000 }, ...costLines],
          billing: [
            { from: 'schools', to: 'city', payments: 1, when, ...(years ? { years } : {}) },
            { from: 'schools', to: 'city', payments: 12, when: { costLines: ['salary'] } },
          ],
        }),
        NEXT,
        NO_RAISE,
      ).billing.map(({ when }) => when)
    const extra = { id: 'extra', category: 'overtime', amount: 100 }
    const start = { id: 'start', category: 'start', once: true, years: ['y1'], amount: 100 }
    const salary = { costLines: ['salary'] }
    expect(lines([extra, start], { costLines: ['extra', 'start'] })).toEqual([{ costLines: ['extra'] }, salary])
    expect(lines([start], { costLines: ['start'] })).toEqual([salary])
    expect(lines([extra], { costLines: ['pay'] }, ['y1'])).toEqual([salary])
  })
})
