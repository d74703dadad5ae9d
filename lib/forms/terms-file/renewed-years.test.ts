import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { continueTerms, findModelYear, findYearsBeside } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE } from '@/lib/domain/terms/renew/raise'
import { readFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const year = (id: string, startsOn: string, endsOn: string) => ({
  ...{ id, startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) },
})
const WHOLE = year('whole', '2024-07-01', '2025-06-30')
const modelOf = (...years: ReturnType<typeof year>[]) => findModelYear(years).id
const besideOf = (...years: ReturnType<typeof year>[]) => findYearsBeside(years).map(({ id }) => id)

describe('the contract year that a renewal continues', () => {
  it('is the last one, in whatever order they are listed, and of two that end at once the one listed last', () => {
    const next = year('next', '2025-07-01', '2026-06-30')
    expect(modelOf(WHOLE, next)).toBe('next')
    expect(modelOf(next, WHOLE)).toBe('next')
    expect(modelOf(WHOLE, year('other', '2024-07-15', '2025-06-30'))).toBe('other')
  })

  it('is no stub beside whole years; one that lacks up to 31 days is whole', () => {
    // July 1 to May 30 are 334 days, to May 29 are 333
    expect(modelOf(WHOLE, year('334 days', '2025-07-01', '2026-05-30'))).toBe('334 days')
    expect(modelOf(WHOLE, year('333 days', '2025-07-01', '2026-05-29'))).toBe('whole')
    expect(modelOf(WHOLE, year('half', '2025-07-01', '2025-12-31'))).toBe('whole')
  })

  it('is a stub where there is nothing else, and a year after a longer first one', () => {
    expect(modelOf(year('half', '2025-07-01', '2025-12-31'))).toBe('half')
    expect(modelOf(year('24 months', '2022-07-01', '2024-06-30'), WHOLE)).toBe('whole')
  })

  it('must be there', () => {
    expect(() => findModelYear([])).toThrow('There is no contract year to continue')
  })
})

describe('contract years beside the one that is continued', () => {
  it('share more than 31 days with it', () => {
    expect(besideOf(year('school', '2024-08-01', '2025-05-29'), WHOLE)).toEqual(['whole', 'school'])
    expect(besideOf(year('before', '2023-07-01', '2024-06-30'), WHOLE)).toEqual(['whole'])
    // July has 31 days
    expect(besideOf(year('31 days', '2023-08-01', '2024-07-31'), WHOLE)).toEqual(['whole'])
    expect(besideOf(year('32 days', '2023-08-01', '2024-08-01'), WHOLE)).toEqual(['whole', '32 days'])
  })

  it('go on by their own amounts, sources and rules', () => {
    const years = [
      { id: 'before', startsOn: '2023-07-01', endsOn: '2024-06-30' },
      { id: 'whole', startsOn: '2024-07-01', endsOn: '2025-06-30' },
      { id: 'school', startsOn: '2024-08-01', endsOn: '2025-05-29' },
    ]
    const amount = { byYear: { before: 1_000, whole: 2_000, school: 3_000 } }
    const percent = { byYear: { before: '10%', whole: '20%', school: '30%' } }
    const shares = (names: object) => [{ shares: names }, { rest: 'city' }]
    const limit = (id: string, ofYears: string[]) => ({
      ...{ id, on: 'schools', when: { years: ofYears }, per: ['year'], atMost: amount },
    })
    const terms = readFile({
      years,
      sources: [{ id: 'aid', years: ['before', 'school'] }],
      costLines: [
        { id: 'guard', years: ['school'], amount },
        { id: 'deputy', years: ['before', 'whole'], amount },
        { id: 'chief', years: ['before'], amount },
        { id: 'car', amount },
      ],
      split: [
        { when: { years: ['before', 'school'] }, steps: shares({ schools: percent, aid: '5%' }) },
        { when: { years: ['whole'] }, steps: shares({ schools: percent }) },
      ],
      limits: [limit('school year', ['school']), limit('year', ['whole', 'school'])],
      minimums: [{ id: 'least', on: 'schools', years: ['school'], atLeast: amount }],
    })
    const next = continueTerms(terms, [year('next', '2025-07-01', '2026-06-30')], NO_RAISE)
    expect(next).toMatchObject({
      sources: [{ id: 'aid' }],
      costLines: [
        { id: 'guard', amount: { each: 300_000 } },
        { id: 'deputy', amount: { each: 200_000 } },
        { id: 'car', amount: { each: 200_000 } },
      ],
      split: [{ steps: shares({ schools: '30%', aid: '5%' }) }, { steps: shares({ schools: '20%' }) }],
      limits: [
        { id: 'school year', atMost: { each: 300_000 } },
        { id: 'year', atMost: { each: 200_000 } },
      ],
      minimums: [{ id: 'least', atLeast: { each: 300_000 } }],
    })
    expect(next.years.map(({ id }) => id)).toEqual(['next'])
    expect(next.sources[0]).toEqual({ id: 'aid' })
  })
})

describe('what a renewal carries of the agreement', () => {
  const NEXT = [year('y3', '2026-07-01', '2027-06-30'), year('y4', '2027-07-01', '2028-06-30')]

  it('are its parties, its officers and grants that still pay, and no figure of the old paper', () => {
    const headcount = { byYear: { y1: 1, y2: 2 } }
    const terms = readFile({
      years: TWO_YEARS,
      sources: [
        { id: 'grant', years: ['y1'] },
        { id: 'levy', name: 'School levy', years: ['y1', 'y2'] },
        { id: 'gift' },
      ],
      positions: [
        { id: 'sro', kind: 'SRO', headcount },
        { id: 'guard', headcount: { byYear: { y1: 3 } } },
      ],
      costLines: [{ id: 'pay', position: 'sro', amount: 100_000 }],
      stated: [{ what: 'total', is: 200_000 }],
      notes: ['The chief chooses the officers.'],
    })
    expect(continueTerms(terms, NEXT, NO_RAISE)).toEqual({
      ...terms,
      years: NEXT,
      sources: [{ id: 'levy', name: 'School levy' }, { id: 'gift' }],
      positions: [
        { id: 'sro', kind: 'SRO', headcount: '2' },
        { id: 'guard', headcount: null },
      ],
      stated: [],
    })
  })
})
