import { describe, expect, it } from 'vitest'
import { readRegisterParams, registerHref, registerQuery } from './register-params'

describe('the register in the address', () => {
  it('is the whole register when nothing is said', () => {
    expect(registerQuery(readRegisterParams({}), 7)).toMatchObject({ search: '', status: null, during: null, page: 1 })
  })

  it('reads a fiscal year by the month in which it starts', () => {
    const read = registerQuery(readRegisterParams({ year: '2026', status: 'in force' }), 10)
    expect(read.during).toMatchObject({ startsOn: '2026-10-01', endsOn: '2027-09-30' })
    expect(read.status).toBe('in force')
  })

  it('leaves out what it cannot mean', () => {
    const read = readRegisterParams({
      status: 'sold',
      year: 'next',
      page: '-2',
      sort: "'; --",
      district: '1',
      q: ['a', 'b'],
    })
    expect(read).toMatchObject({ status: null, year: null, page: 1, sort: 'ends', district: null, q: '' })
  })

  it('goes back to the first page when the view changes, and keeps the rest', () => {
    const given = readRegisterParams({ q: 'dinuba', page: '3' })
    expect(registerHref(given, { sort: 'title' })).toBe('/agreements?q=dinuba&sort=title&order=descending')
    expect(registerHref(given, { page: 4 })).toBe('/agreements?q=dinuba&sort=ends&order=descending&page=4')
  })
})
