import { describe, expect, it } from 'vitest'
import { type BaseFacts, decideKeeping } from './decide-keeping'

const parties = [
  { organizationId: 'ours', side: 'district', key: 'district' },
  { organizationId: 'theirs', side: 'agency', key: 'city' },
] as const
const base: BaseFacts = { recorded: true, writtenById: 'ours', writtenByName: 'Alder', versionCount: 1, parties }
const record = { how: 'record', signedOn: null, signedBy: null } as const
const send = { how: 'send' } as const

describe('keeping', () => {
  it.each([
    ['nothing, recorded', record, null, 'new agreement'],
    ['nothing, sent', send, null, 'new agreement'],
    ['a recorded version, recorded', record, base, 'correction'],
    ['a recorded version, sent', send, base, 'next version'],
    ['a proposal, recorded', record, { ...base, recorded: false }, 'next version'],
    ['a proposal, sent', send, { ...base, recorded: false }, 'next version'],
  ] as const)('what began from %s', (_, making, from, keeping) => {
    expect(decideKeeping(making, from, parties, 'ours')).toEqual({ ok: true, value: keeping })
  })

  it('is the writer’s alone', () => {
    expect(decideKeeping(record, base, parties, 'theirs').ok).toBe(false)
    expect(decideKeeping(send, base, parties, 'theirs').ok).toBe(false)
  })

  it('keeps parties that another version names, by the same id', () => {
    const added = [...parties, { organizationId: 'county', side: 'other', key: 'county' } as const]
    const renamed = parties.map((party) => ({ ...party, key: `${party.key}-2` }))
    const two = { ...base, versionCount: 2 }
    expect(decideKeeping(record, two, added, 'ours').ok).toBe(true)
    expect(decideKeeping(record, two, renamed, 'ours').ok).toBe(false)
    expect(decideKeeping(record, two, parties.slice(0, 1), 'ours').ok).toBe(false)
    expect(decideKeeping(send, base, parties.slice(0, 1), 'ours').ok).toBe(false)
    expect(decideKeeping(record, base, parties.slice(0, 1), 'ours').ok).toBe(true)
  })
})
