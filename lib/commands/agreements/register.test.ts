import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterOrganization } from '@/lib/commands/organizations/enter-organization'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeSide, makeWorld, share, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { listRegisterParties } from '@/lib/data/agreements/list-register-parties'
import { listCosts } from '@/lib/data/costs/list-costs'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { REGISTER_PAGE_ROWS, type RegisterQuery, WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { keepAgreement } from './keep-agreement'

const DAY = calendarDate('2026-11-22')
let opened: OpenTestDatabase
let world: World
let cedarId = ''
const numbers: Record<string, string> = {}

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  const cedar = await makeSide('district', 'Cedar 100%_Unified')
  cedarId = cedar.id
  await share(cedar, world.city)
  const keep = async (title: string, parts: Parameters<typeof makeEntry>[1], district = world.district) => {
    const kept = await keepAgreement(district.actor, makeEntry({ ...world, district }, { title, ...parts }))
    numbers[title] = must(kept).number
  }
  await keep('old', { startYear: 2023, salaryCents: 10_000_000 })
  await keep('Current', { startYear: 2026, salaryCents: 30_000_000 })
  await keep('next', { startYear: 2027, salaryCents: 20_000_000 })
  await keep('unknown', { startYear: 2026, salaryCents: null }, cedar)
  await keep('offer', { startYear: 2028, salaryCents: 40_000_000, making: { how: 'send' } })
})
afterAll(() => opened.close())

async function titles(query: Partial<RegisterQuery>, side = world.city): Promise<string[]> {
  const { rows } = await listAgreements(side.actor.scope, { ...WHOLE_REGISTER, ...query }, DAY)
  return rows.map((row) => row.title)
}

describe('the register', () => {
  it('sorts by each column, either way; what is not recorded comes after what is', async () => {
    expect(await titles({ sort: 'title', descending: false })).toEqual(['Current', 'next', 'offer', 'old', 'unknown'])
    const [offer, next, ...rest] = await titles({ sort: 'starts', descending: true })
    expect([offer, next, rest.at(-1)]).toEqual(['offer', 'next', 'old'])
    expect((await titles({ sort: 'ends', descending: false }))[0]).toBe('old')
    expect(await titles({ sort: 'total', descending: true })).toEqual(['offer', 'Current', 'next', 'old', 'unknown'])
    expect((await titles({ sort: 'ours', descending: false })).slice(1)).toEqual(['old', 'next', 'Current', 'offer'])
  })

  it('filters by status on the day', async () => {
    expect(await titles({ status: 'in force' })).toEqual(expect.arrayContaining(['Current', 'unknown']))
    expect(await titles({ status: 'in force' })).toHaveLength(2)
    expect(await titles({ status: 'ended' })).toEqual(['old'])
    expect(await titles({ status: 'upcoming' })).toEqual(['next'])
    expect(await titles({ status: 'proposed' })).toEqual(['offer'])
  })

  it('filters by party and by dates', async () => {
    expect(await titles({ districtId: cedarId })).toEqual(['unknown'])
    expect(await titles({ agencyId: cedarId })).toEqual([])
    expect(await titles({ agencyId: world.city.id })).toHaveLength(5)
    expect(await titles({ districtId: 'nobody' })).toEqual([])
    const lastDayOfOld = calendarDate('2024-06-30')
    expect(await titles({ during: { startsOn: lastDayOfOld, endsOn: lastDayOfOld } })).toEqual(['old'])
  })

  it('finds every word in title, number or a party, and takes what it is given literally', async () => {
    expect(await titles({ search: 'cur ALDER' })).toEqual(['Current'])
    expect(await titles({ search: 'cedar 100%_' })).toEqual(['unknown'])
    expect(await titles({ search: '%' })).toEqual(['unknown'])
    expect(await titles({ search: '\\' })).toEqual([])
    expect(await titles({ search: numbers.next ?? '' })).toEqual(['next'])
    expect(await titles({ search: 'cur cedar' })).toEqual([])
  })

  it('lists an agreement once, by its recorded version, and names the proposal that would follow', async () => {
    const { actor } = world.district
    const view = await findAgreement(actor.scope, numbers.old ?? '')
    const base = { versionId: view?.version.id ?? '', rowVersion: 1 }
    must(await keepAgreement(actor, makeEntry(world, { title: 'renamed', making: { how: 'send' } }), { base }))
    const { rows } = await listAgreements(actor.scope, { ...WHOLE_REGISTER, search: numbers.old ?? '' }, DAY)
    expect(rows).toMatchObject([{ title: 'old', versionNumber: 1, status: 'ended', proposedNext: 2 }])
    expect(rows[0]?.total.cents).toBe(10_000_101)
    expect(rows[0]?.ours.cents).toBe(5_000_051)
  })

  it('marks the party that has not joined the record, here and where its figures count', async () => {
    const { actor } = world.neighbor
    const place = { state: 'CA', timeZone: 'America/Los_Angeles', fiscalYearStarts: '07-01' }
    const dell = { ...place, kind: 'city', name: 'City of Dell', shortName: 'City of Dell' } as const
    const { organizationId } = must(await enterOrganization(actor, dell))
    must(
      await keepAgreement(actor, makeEntry({ district: world.neighbor, city: { ...world.city, id: organizationId } })),
    )
    const [row] = (await listAgreements(actor.scope, WHOLE_REGISTER, DAY)).rows
    expect(row?.parties.map(({ shortName, joined }) => [shortName, joined])).toEqual(
      expect.arrayContaining([
        ['Birch Unified', true],
        ['City of Dell', false],
      ]),
    )
    const ever = { startsOn: calendarDate('2000-01-01'), endsOn: calendarDate('2099-12-31') }
    const marked = (await listCosts(actor.scope, ever)).map(({ agreement }) => agreement.notJoined)
    expect(new Set(marked.flat())).toEqual(new Set(['City of Dell']))
    expect((await listCosts(world.city.actor.scope, ever)).flatMap(({ agreement }) => agreement.notJoined)).toEqual([])
  })

  it('offers the parties of what it lists', async () => {
    const offered = await listRegisterParties(world.city.actor.scope)
    expect(offered.map((party) => `${party.side} ${party.shortName}`)).toEqual([
      'district Alder Unified',
      'district Cedar 100%_Unified',
      'agency City of Alder',
    ])
  })

  it('has pages; one beyond the last is the last', async () => {
    const { actor } = world.neighbor
    await share(world.neighbor, world.otherCity)
    const entry = makeEntry({ district: world.neighbor, city: world.otherCity })
    for (let index = 0; index <= REGISTER_PAGE_ROWS; index += 1) must(await keepAgreement(actor, entry))
    const first = await listAgreements(actor.scope, WHOLE_REGISTER, DAY)
    const last = await listAgreements(actor.scope, { ...WHOLE_REGISTER, page: 99 }, DAY)
    expect([first.rows.length, first.count, first.pages]).toEqual([REGISTER_PAGE_ROWS, REGISTER_PAGE_ROWS + 2, 2])
    expect([last.rows.length, last.page]).toEqual([2, 2])
    expect(first.rows.map((row) => row.number)).not.toContain(last.rows[0]?.number)
  })
})
