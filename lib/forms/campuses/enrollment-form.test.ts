import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/forms/form/parse-form'
import { enrollmentForm } from './enrollment-form'

const form = enrollmentForm([
  { id: 'a', name: 'Alder High' },
  { id: 'b', name: 'Birch Middle' },
])
const read = (values: Record<string, string>) => parseForm(form, { schoolYear: '2023', ...values })

describe('enrollment', () => {
  it('tells empty from zero', () => {
    const entry = read({ 'students.a': '', 'shown.a': '150', 'students.b': '0', 'shown.b': '' })
    expect(entry).toEqual({
      ok: true,
      value: {
        schoolYear: 2023,
        students: new Map([
          ['a', null],
          ['b', 0],
        ]),
        shown: new Map([
          ['a', 150],
          ['b', null],
        ]),
      },
    })
  })

  it('leaves alone what the page showed and what it did not ask', () => {
    expect(read({ 'students.a': '1900', 'shown.a': '1900', 'students.z': '12' })).toEqual({
      ok: true,
      value: { schoolYear: 2023, students: new Map(), shown: new Map() },
    })
  })

  it.each([
    ['1900', 1900],
    ['1,900', 1900],
    [' 85 ', 85],
    ['100000', 100_000],
  ])('reads %j', (typed, students) => {
    expect(read({ 'students.a': typed })).toMatchObject({ value: { students: new Map([['a', students]]) } })
  })

  it.each(['-1', '12.5', 'many', '100001', '1e3', '1,90', '12 000', '٣'])('refuses %j', (typed) => {
    expect(read({ 'students.a': '900', 'students.b': typed })).toEqual({
      ok: false,
      refusal: {
        'students.b':
          'Enter the students of Birch Middle in 2023-24 as a whole number up to 100,000, or leave it empty.',
      },
    })
  })

  it.each(['', 'x', '23', '1899', '2200', '2023-24'])('refuses the school year %j', (schoolYear) => {
    expect(read({ schoolYear })).toEqual({ ok: false, refusal: { schoolYear: 'Choose the school year.' } })
  })

  it('names every fault at once', () => {
    const entry = read({ schoolYear: '', 'students.a': 'a', 'students.b': 'b' })
    expect(Object.keys(entry.ok ? {} : entry.refusal)).toEqual(['schoolYear', 'students.a', 'students.b'])
  })
})
