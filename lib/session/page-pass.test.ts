import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { findPassHolder, makePagePass } from './page-pass'

const PAGE = { draftId: '0190c0de-0000-7000-8000-000000000001', place: 'parties' }

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

it('a pass names whom a page was made for, and nothing else', async () => {
  const { actor } = world.district
  const pass = makePagePass(actor, PAGE)
  expect((await findPassHolder(pass, PAGE))?.email).toBe(actor.email)
  const signature = pass.split('.')[1]
  for (const forged of [
    `${world.neighbor.actor.userId}.${signature}`,
    actor.userId,
    `${actor.userId}.`,
    '',
    undefined,
    7,
  ]) {
    expect(await findPassHolder(forged, PAGE), String(forged)).toBeNull()
  }
  expect(await findPassHolder(pass, { ...PAGE, place: 'paper' })).toBeNull()
  expect(await findPassHolder(pass, { ...PAGE, draftId: world.district.id })).toBeNull()
})

it('a pass of somebody who no longer belongs to the organization is worth nothing', async () => {
  const { actor } = world.neighbor
  const pass = makePagePass(actor, PAGE)
  await opened.asOwner(`UPDATE member SET ended_at = now() WHERE user_id = '${actor.userId}'`)
  expect(await findPassHolder(pass, PAGE)).toBeNull()
})
