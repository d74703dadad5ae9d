import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { enterOrganization } from '@/lib/commands/organizations/enter-organization'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { findRenewals } from '@/lib/data/agreements/find-renewals'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

const keep = (parts: Parameters<typeof makeEntry>[1], renews?: string) =>
  keepAgreement(world.district.actor, makeEntry(world, parts), renews === undefined ? {} : { renews })

describe('a renewal', () => {
  it('is a new agreement that knows the old one, which stays as it was', async () => {
    const { scope } = world.district.actor
    const old = must(await keep({ title: 'Officers of 2026' }))
    const before = await findAgreement(scope, old.number)
    const next = must(await keep({ title: 'Officers of 2027', startYear: 2027 }, old.number))
    expect(next.number).not.toBe(old.number)
    expect(next.versionNumber).toBe(1)
    expect(await findAgreement(scope, old.number)).toEqual(before)
    for (const side of [world.district, world.city]) {
      expect(await findRenewals(side.actor.scope, next.number)).toEqual({
        renews: { number: old.number, title: 'Officers of 2026', startsOn: '2026-07-01', endsOn: '2027-06-30' },
        renewedBy: [],
      })
      expect(await findRenewals(side.actor.scope, old.number)).toEqual({
        renews: null,
        renewedBy: [{ number: next.number, title: 'Officers of 2027', startsOn: '2027-07-01', endsOn: '2028-06-30' }],
      })
    }
  })

  it('is called as its recorded version calls it, and as its proposal before', async () => {
    const { scope } = world.district.actor
    const old = must(await keep({ title: 'Old', startYear: 2030 }))
    const sent = must(await keep({ title: 'Proposed', startYear: 2031, making: { how: 'send' } }, old.number))
    expect((await findRenewals(scope, old.number)).renewedBy.map(({ title }) => title)).toEqual(['Proposed'])
    const view = await findAgreement(scope, sent.number)
    const base = { versionId: view?.version.id ?? '', rowVersion: view?.version.rowVersion ?? 0 }
    must(await keepAgreement(world.district.actor, makeEntry(world, { title: 'Signed', startYear: 2031 }), { base }))
    expect((await findRenewals(scope, old.number)).renewedBy.map(({ title }) => title)).toEqual(['Signed'])
    expect((await findRenewals(scope, sent.number)).renews?.title).toBe('Old')
  })

  it('names no agreement that its writer cannot see', async () => {
    const { neighbor } = world
    const city = { name: 'Birch City', shortName: 'Birch City', state: 'CA', timeZone: 'America/Los_Angeles' }
    const entered = await enterOrganization(neighbor.actor, { ...city, kind: 'city', fiscalYearStarts: '07-01' })
    const old = must(await keep({ title: 'Not theirs', startYear: 2040 }))
    const agency = { ...world.otherCity, id: must(entered).organizationId }
    const entry = makeEntry({ district: neighbor, city: agency }, { startYear: 2041 })
    must(await keepAgreement(neighbor.actor, entry, { renews: old.number }))
    expect((await findRenewals(world.district.actor.scope, old.number)).renewedBy).toEqual([])
    const rows = (await opened.asOwner(
      `SELECT count(*)::int AS count FROM agreement WHERE renews_id = (SELECT id FROM agreement WHERE number = '${old.number}')`,
    )) as { count: number }[]
    expect(rows[0]?.count).toBe(0)
  })
})
