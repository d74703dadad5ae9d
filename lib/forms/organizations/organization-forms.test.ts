import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/forms/form/parse-form'
import { askSharingForm } from './ask-sharing-form'
import { organizationForm } from './organization-form'

const TYPED = {
  organizationName: 'Alder Unified School District',
  shortName: ' Alder Unified ',
  state: 'CA',
  timeZone: 'America/Los_Angeles',
  fiscalYearStarts: '07-01',
  departments: ' Police Department\r\n\nCity Clerk\nPolice Department\n',
  rowVersion: '4',
}

describe('settings', () => {
  it('are read', () => {
    expect(parseForm(organizationForm, TYPED)).toEqual({
      ok: true,
      value: {
        name: 'Alder Unified School District',
        shortName: 'Alder Unified',
        state: 'CA',
        timeZone: 'America/Los_Angeles',
        fiscalYearStarts: '07-01',
        departments: ['Police Department', 'City Clerk'],
        rowVersion: 4,
      },
    })
  })

  it.each([
    [{ organizationName: ' ' }, { organizationName: 'Enter the legal name of the organization.' }],
    [{ shortName: '' }, { shortName: 'Enter a short name for the organization.' }],
    [
      { shortName: 'x'.repeat(61) },
      { shortName: 'Shorten a short name for the organization to 60 characters or fewer.' },
    ],
    [{ state: '' }, { state: 'Choose the state.' }],
    [{ state: 'California' }, { state: 'Choose the state.' }],
    [{ timeZone: 'Mars/Olympus' }, { timeZone: 'Choose the time zone.' }],
    [{ fiscalYearStarts: '07-02' }, { fiscalYearStarts: 'Choose the month in which the fiscal year starts.' }],
    [{ fiscalYearStarts: '13-01' }, { fiscalYearStarts: 'Choose the month in which the fiscal year starts.' }],
    [{ departments: 'x'.repeat(201) }, { departments: 'Shorten each department to 200 characters or fewer.' }],
    [{ rowVersion: '' }, { rowVersion: 'Open this page again, then save.' }],
  ])('refuse %j', (typed, refusal) => {
    expect(parseForm(organizationForm, { ...TYPED, ...typed })).toEqual({ ok: false, refusal })
  })
})

describe('a sharing code', () => {
  it('is read in any case, with blanks around it', () => {
    const code = '0199c8d2-7a30-7c11-8f5e-1b2a3c4d5e6f'
    expect(parseForm(askSharingForm, { code: ` ${code.toUpperCase()} ` })).toEqual({ ok: true, value: { code } })
  })
  it.each([[{}], [{ code: '' }], [{ code: 'City of Alder' }], [{ code: '0199c8d2-7a30-7c11-8f5e' }]])(
    'refuses %j',
    (typed) => expect(Object.keys(refusalOf(typed))).toEqual(['code']),
  )
})

function refusalOf(typed: Record<string, string>): object {
  const read = parseForm(askSharingForm, typed)
  return read.ok ? {} : read.refusal
}
