import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findSentTermsFile } from '@/lib/data/terms-files/find-sent-terms-file'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { dropSentTermsFile, keepSentTermsFile } from './keep-sent-terms-file'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

it('is the last one, and only who sent it reads it or throws it away', async () => {
  const { actor } = world.district
  const [first, second] = [
    { fileName: 'terms.json', text: '{ "format": 1 }' },
    { fileName: '', text: '{ "format": 2 — “pasted”\n' },
  ]
  must(await keepSentTermsFile(actor, first))
  expect(await findSentTermsFile(actor)).toEqual(first)
  must(await keepSentTermsFile(actor, second))
  expect(await findSentTermsFile(actor)).toEqual(second)
  expect(await findSentTermsFile(world.neighbor.actor)).toBeNull()
  await dropSentTermsFile(world.neighbor.actor)
  expect(await findSentTermsFile(actor)).toEqual(second)
  await dropSentTermsFile(actor)
  expect(await findSentTermsFile(actor)).toBeNull()
})

it('is refused where it is no text, and from who may not write agreements', async () => {
  const sent = { fileName: 'terms.json', text: '{\u0000}' }
  expect(await keepSentTermsFile(world.district.actor, sent)).toMatchObject({ ok: false })
  expect(await keepSentTermsFile(world.city.actor, { ...sent, text: '{}' })).toMatchObject({ ok: false })
  expect(await findSentTermsFile(world.city.actor)).toBeNull()
})
