import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findOrganization } from '@/lib/data/organizations/find-organization'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { changeOrganization } from './change-organization'

let opened: OpenTestDatabase
let world: World
beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
})
afterAll(() => opened.close())

it('replaces the departments and says so in the history, unless the save is stale', async () => {
  const { administrator } = world.city
  const change = async (rowVersion: number, departments: string[]) => {
    const { id, kind, ...facts } = await findOrganization(administrator.scope)
    return changeOrganization(administrator, { ...facts, rowVersion, departments })
  }
  must(await change(1, ['Police Department', 'Finance']))
  must(await change(2, ['Police Department', 'City Clerk']))
  expect(await change(2, [])).toMatchObject({ ok: false })
  expect((await findOrganization(administrator.scope)).departments).toEqual(['City Clerk', 'Police Department'])
  const events = await opened.asOwner(
    `SELECT detail->'changes' AS changes FROM history_event WHERE kind = 'organization changed' ORDER BY at, id`,
  )
  expect(events.at(-1)).toEqual({
    changes: [{ field: 'Departments', before: 'Finance, Police Department', after: 'City Clerk, Police Department' }],
  })
})
