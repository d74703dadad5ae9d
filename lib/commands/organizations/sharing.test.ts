import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { makeSide, type Side } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { acceptSharing } from './accept-sharing'
import { askSharing } from './ask-sharing'

const ROUNDS = 8
let opened: OpenTestDatabase
let district: Side
beforeAll(async () => {
  opened = await openTestDatabase()
  district = await makeSide('district', 'Alder Unified')
})
afterAll(() => opened.close())

it('asked by both at once is one request, which either may be shown once', async () => {
  const city = await makeSide('city', 'City of Alder')
  const asked = [askSharing(district.administrator, city.id), askSharing(city.administrator, district.id)]
  for (const answer of await Promise.all(asked)) must(answer)
  const requests = [await listSharingRequests(district.actor.scope), await listSharingRequests(city.actor.scope)]
  expect(requests.map((list) => list.length)).toEqual([1, 1])
  expect(
    requests
      .flat()
      .map((request) => request.toUs)
      .sort(),
  ).toEqual([false, true])
  expect((await listPartyChoices(district.actor.scope)).map((choice) => choice.name)).toEqual(['Alder Unified'])
})

it('accepted while an agreement is being kept, the agreement is seen, whichever was first', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const city = await makeSide('city', `City ${round}`)
    must(await askSharing(district.administrator, city.id))
    // The district entered this city, so that it may be named before the city has accepted.
    await opened.asOwner(`UPDATE organization SET entered_by_id = '${district.id}' WHERE id = '${city.id}'`)
    const [request] = await listSharingRequests(city.actor.scope)
    const [kept, accepted] = await Promise.all([
      keepAgreement(district.actor, makeEntry({ district, city })),
      acceptSharing(city.administrator, request?.id ?? ''),
    ])
    must(accepted)
    expect(await findAgreement(city.actor.scope, must(kept).number)).not.toBeNull()
  }
})
