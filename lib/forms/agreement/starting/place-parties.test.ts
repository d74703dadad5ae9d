import { describe, expect, it } from 'vitest'
import { readFile } from '@/lib/forms/terms-file/settle-file'
import type { FormContext } from '../sections/form-context'
import { placeParties } from './place-parties'
import { readSentText } from './read-sent-text'

const organization = (id: string, kind: 'district' | 'city', name: string) => ({
  ...{ organizationId: id, kind, name, shortName: `${name} (short)`, fiscalYearStarts: '10-01' },
  ...{ unclaimed: false, sharing: 'accepted' as const, campuses: [] },
})
const context: FormContext = {
  ownId: 'own',
  organizations: [
    organization('own', 'district', 'Alder Unified'),
    organization('alder', 'city', 'City of Alder'),
    organization('birch', 'city', 'City of Birch'),
  ],
  file: null,
  hasKeptFile: false,
}
const terms = readFile({
  parties: [
    { id: 'city', name: 'city of alder', side: 'agency', fiscalYearStartsInMonth: 7 },
    { id: 'schools', name: 'Elm Schools', side: 'district', parts: ['north', 'south'], fiscalYearStartsInMonth: 7 },
    { id: 'other', name: 'City of Alder', side: 'district' },
  ],
})
const idsOf = (byName: boolean) => placeParties(terms, context, { byName }).parties.map((party) => party.organizationId)

describe('parties from elsewhere', () => {
  it('of a file are those who are called the same, each once; ours takes the first open place on its side', () => {
    expect(idsOf(true)).toEqual(['alder', 'own', ''])
  })
  it('of a published paper are to be chosen, but for ours', () => {
    expect(idsOf(false)).toEqual(['', 'own', ''])
  })
  it('keep their parts, and have the name and fiscal year of the organization, or none', () => {
    expect(placeParties(terms, context, { byName: false }).terms.parties).toEqual([
      { id: 'city', side: 'agency' },
      {
        ...{ id: 'schools', side: 'district', parts: [{ id: 'north' }, { id: 'south' }] },
        ...{ name: 'Alder Unified (short)', fiscalYearStartsInMonth: 10 },
      },
      { id: 'other', side: 'district' },
    ])
    expect(placeParties(terms, context, { byName: true }).terms.parties[0]).toEqual(terms.parties[0])
  })
})

describe('what was sent as a file', () => {
  const bytes = (...values: number[]) => new Uint8Array(values)
  it('is read without the mark of UTF-8', () => expect(readSentText(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toBe('{}'))
  it('is no text in another encoding', () => expect(readSentText(bytes(0xff, 0xfe, 0x7b, 0x00))).toBeNull())
  it('is no text with a zero byte in it', () => expect(readSentText(bytes(0x7b, 0x00, 0x7d))).toBeNull())
})
