import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/forms/form/parse-form'
import { campusForm, newCampusForm } from './campus-form'

describe('a campus', () => {
  it('keeps what is not recorded apart from what is', () => {
    expect(parseForm(newCampusForm, { name: ' Alder High ', level: ' ', stateCode: '54 75531 0000000' })).toEqual({
      ok: true,
      value: { name: 'Alder High', level: null, grades: null, stateCode: '54 75531 0000000', ncesCode: null },
    })
    const facts = { grades: '9-12', ncesCode: '061077001234' }
    expect(parseForm(campusForm, { name: 'Alder High', ...facts, rowVersion: '3' })).toEqual({
      ok: true,
      value: { name: 'Alder High', level: null, stateCode: null, ...facts, rowVersion: 3 },
    })
  })

  it.each([
    [{}, { name: "Enter the campus's name." }],
    [{ name: '   ' }, { name: "Enter the campus's name." }],
    [{ name: 'x'.repeat(201) }, { name: "Shorten the campus's name to 200 characters or fewer." }],
    [{ name: 'A', level: 'x'.repeat(61) }, { level: 'Shorten the level to 60 characters or fewer.' }],
    [
      { name: 'A', ncesCode: '12345' },
      { ncesCode: 'Enter the NCES code as 12 digits, like 061077001234, or leave it empty.' },
    ],
    [{ name: 'A', stateCode: '1'.repeat(41) }, { stateCode: 'Shorten the state code to 40 characters or fewer.' }],
  ])('refuses %j', (values, refusal) => expect(parseForm(newCampusForm, values)).toEqual({ ok: false, refusal }))

  it.each([[undefined], [''], ['0'], ['two'], ['1.5']])('refuses %j as the count of saves', (rowVersion) => {
    const values = { name: 'A', ...(rowVersion === undefined ? {} : { rowVersion }) }
    expect(parseForm(campusForm, values)).toEqual({
      ok: false,
      refusal: { rowVersion: 'Open this page again, then save.' },
    })
  })
})
