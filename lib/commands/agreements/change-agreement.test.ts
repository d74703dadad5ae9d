import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeSide, makeWorld, share, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listHistory } from '@/lib/data/history/list-history'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { keepAgreement } from './keep-agreement'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

/** A version as the district sees it, and the base that an edit of it begins from. */
async function look(number: string, versionNumber?: number) {
  const view = await findAgreement(world.district.actor.scope, number, versionNumber)
  if (view === null) throw new Error(`The district does not see ${number}`)
  return { view, base: { versionId: view.version.id, rowVersion: view.version.rowVersion } }
}

async function keep(parts: Parameters<typeof makeEntry>[1] = {}, about: Parameters<typeof keepAgreement>[2] = {}) {
  return must(await keepAgreement(world.district.actor, makeEntry(world, parts), about))
}

describe('a correction of a recorded version', () => {
  it('changes it in place and says what changed, before and after, and why', async () => {
    const { number } = await keep()
    const reason = 'The paper says $210,000.'
    const { base } = await look(number)
    expect(await keep({ salaryCents: 21_000_000 }, { base, reason })).toEqual({ number, versionNumber: 1 })
    const [event] = await listHistory(world.city.actor.scope, number)
    expect(event).toMatchObject({ reason, versionNumber: 1, detail: { kind: 'agreement corrected' } })
    expect(event?.detail).toHaveProperty('changes', [
      { field: 'salary, year-1', before: '$200,000.00', after: '$210,000.00' },
      { field: 'the District pays, year-1', before: '$100,000.51', after: '$105,000.51' },
      { field: 'the City pays, year-1', before: '$100,000.50', after: '$105,000.50' },
    ])
    expect(event?.detail).toHaveProperty('paid', [
      { field: 'the City', before: '$100,000.50', after: '$105,000.50' },
      { field: 'the District', before: '$100,000.51', after: '$105,000.51' },
    ])
    const { view } = await look(number)
    expect(view.version.rowVersion).toBe(2)
    expect(view.breakdown.lines.map((line) => line.figure.cents)).toEqual([21_000_000, 101])
  })

  it('by two at once is saved once; the other one is shown what the first one saved', async () => {
    const { number } = await keep()
    const { base } = await look(number)
    const save = (salaryCents: number) =>
      keepAgreement(world.district.actor, makeEntry(world, { salaryCents }), { base })
    const both = await Promise.all([save(30_000_000), save(40_000_000)])
    expect(both.map((kept) => kept.ok).sort()).toEqual([false, true])
    const [won, lost] = both[0]?.ok ? [30_000_000, both[1]] : [40_000_000, both[0]]
    const { view } = await look(number)
    expect(view.breakdown.lines[0]?.figure.cents).toBe(won)
    expect(lost).toEqual({ ok: false, refusal: { kind: 'stale', current: view } })
    expect(await listHistory(world.district.actor.scope, number)).toHaveLength(2)
  })

  it('may name another party, which sees the agreement when it shares with the writer', async () => {
    const { number } = await keep()
    const { base } = await look(number)
    const county = await makeSide('county', 'Alder County')
    await share(world.district, county)
    const entry = makeEntry(world)
    const parties = [...entry.parties, { organizationId: county.id, side: 'other', key: 'county' } as const]
    const terms = { ...entry.terms, parties: [...entry.terms.parties, { id: 'county', side: 'other' } as const] }
    expect(await findAgreement(county.actor.scope, number)).toBeNull()
    await keep({ parties, terms }, { base })
    expect((await findAgreement(county.actor.scope, number))?.parties).toHaveLength(3)
  })
})

describe('versions', () => {
  it('sent stand beside the recorded one until they are recorded as signed', async () => {
    const { number } = await keep()
    const recorded = await look(number)
    expect(await keep({ making: { how: 'send' }, salaryCents: 22_000_000 }, { base: recorded.base })).toEqual({
      number,
      versionNumber: 2,
    })
    expect((await look(number)).view.version.number).toBe(1)
    const proposed = await look(number, 2)
    expect(proposed.view.version).toMatchObject({ latest: true, recordedAt: null, signedOn: null })
    await keep({ salaryCents: 22_000_000 }, { base: proposed.base })
    const { view } = await look(number)
    expect(view.version.number).toBe(3)
    expect(view.versions.map((line) => [line.number, line.latest])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ])
  })

  it('that were replaced are not changed any more', async () => {
    const { number } = await keep({ making: { how: 'send' } })
    const first = await look(number)
    await keep({ making: { how: 'send' }, title: 'Second' }, { base: first.base })
    const again = await keepAgreement(world.district.actor, makeEntry(world), { base: first.base })
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'stale', current: { version: { title: 'Second' } } } })
  })

  it('keep their parties', async () => {
    const { number } = await keep({ making: { how: 'send' } })
    const { base } = await look(number)
    const county = await makeSide('county', 'Elm County')
    await share(world.district, county)
    const entry = makeEntry({ ...world, city: county })
    const kept = await keepAgreement(world.district.actor, entry, { base })
    expect(kept).toMatchObject({ ok: false, refusal: { kind: 'faults', faults: { parties: expect.any(String) } } })
  })

  it('of another organization are not changed, whoever sees them', async () => {
    const other = await makeSide('district', 'Cedar Unified')
    await share(world.district, other)
    const entry = makeEntry(world)
    const parties = [...entry.parties, { organizationId: other.id, side: 'other', key: 'cedar' } as const]
    const terms = { ...entry.terms, parties: [...entry.terms.parties, { id: 'cedar', side: 'other' } as const] }
    const { number } = await keep({ parties, terms })
    const { base } = await look(number)
    const kept = await keepAgreement(other.actor, { ...entry, parties, terms }, { base })
    expect(kept).toMatchObject({ ok: false, refusal: { kind: 'faults' } })
    const unseen = await keepAgreement(world.neighbor.actor, makeEntry({ ...world, district: world.neighbor }), {
      base,
    })
    expect(unseen).toMatchObject({ ok: false, refusal: { kind: 'faults' } })
    expect((await look(number)).view.version.rowVersion).toBe(1)
  })
})
