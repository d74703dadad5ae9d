import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { parseForm } from '@/lib/forms/form/parse-form'
import { benchmarkForm } from './benchmark-form'
import { coverageHref, readCoverageParams } from './coverage-params'

const TODAY = calendarDate('2026-11-21')

describe('the address of the coverage page', () => {
  it('means this week where it says nothing that can be meant', () => {
    const week = { view: 'week', on: TODAY, page: 1 }
    expect(readCoverageParams({}, TODAY)).toEqual(week)
    expect(readCoverageParams({ view: 'decade', on: '2026-02-30', page: '0' }, TODAY)).toEqual(week)
    expect(readCoverageParams({ view: ['week', 'year'], on: ['a'], page: 'x' }, TODAY)).toEqual(week)
    expect(readCoverageParams({ view: 'year', on: '1/12/2024', page: '3' }, TODAY)).toEqual({
      view: 'year',
      on: '2024-01-12',
      page: 3,
    })
  })

  it('goes back to the first page when what is shown changes', () => {
    const given = { view: 'year', on: TODAY, page: 3 } as const
    expect(coverageHref(given, { page: 2 })).toBe('/coverage?view=year&on=2026-11-21&page=2')
    expect(coverageHref(given, { view: 'week' })).toBe('/coverage?view=week&on=2026-11-21')
  })
})

describe('a benchmark', () => {
  it('is a whole number with a source', () => {
    expect(
      parseForm(benchmarkForm, { studentsPerOfficer: ' 1,000 ', source: ' Board policy ', rowVersion: '0' }),
    ).toEqual({
      ok: true,
      value: { studentsPerOfficer: 1000, source: 'Board policy', rowVersion: 0 },
    })
    for (const studentsPerOfficer of ['', '0', '-1', '1.5', '100001', 'many', '1,0000']) {
      expect(parseForm(benchmarkForm, { studentsPerOfficer, source: '', rowVersion: '1' })).toEqual({
        ok: false,
        refusal: {
          studentsPerOfficer: 'Enter students for each officer as a whole number up to 100,000.',
          source: 'Enter where the benchmark comes from.',
        },
      })
    }
  })
})
