import { describe, expect, it } from 'vitest'
import { readDemoFile } from './read-demo-file'

const organization = {
  key: 'city',
  kind: 'city',
  name: 'City of Alder',
  shortName: 'Alder',
  state: 'CA',
  people: [{ name: 'Administrator', email: 'admin@alder.example', roles: ['administrator'] }],
}

describe('a demonstration file', () => {
  it('fills in what goes without saying', () => {
    const read = readDemoFile(JSON.stringify({ format: 1, organizations: [organization] }))
    expect(read).toMatchObject({ ok: true, value: { organizations: [{ fiscalYearStarts: '07-01', campuses: [] }] } })
  })

  it('is refused with the place of every fault', () => {
    const agreement = {
      by: 'nobody',
      title: 'Agreement',
      startsOn: '2026-07-01',
      endsOn: '2027-06-30',
      parties: [
        { key: 'city', organization: 'city', side: 'agency' },
        { key: 'district', organization: 'city', side: 'district' },
      ],
      terms: { format: 1 },
    }
    const read = readDemoFile(JSON.stringify({ format: 1, organizations: [organization], agreements: [agreement] }))
    const faults = read.ok ? [] : read.refusal
    expect(faults).toContain('agreements.0.by: no organization has the key nobody')
    expect(faults.some((fault) => fault.startsWith('agreements.0.terms.parties: '))).toBe(true)
    expect(readDemoFile('{').ok).toBe(false)
    expect(readDemoFile('{"format": 1, "organizations": [], "extra": 1}').ok).toBe(false)
  })
})
