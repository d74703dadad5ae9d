import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '@/lib/cli/database/open-database'
import { withClient } from '@/lib/cli/database/with-client'
import { findFreePort } from '@/lib/cli/find-free-port'
import { readSettings } from '@/lib/cli/read-settings'
import { createTestDatabase, type TestDatabase } from '@/lib/data/testing/create-test-database'
import { migrate } from '@/prisma/migrate'

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false })
})

afterEach(() => database.drop())

it('uses a Postgres of the operator, with a role for the app and one for the tables', async () => {
  const opened = await open({ DATABASE_URL: database.appUrl, MIGRATE_DATABASE_URL: database.ownerUrl })
  expect(opened).toMatchObject({ embedded: null, notes: [], roles: { app: 'sro_app', owner: 'sro_owner' } })
  await migrate(opened)
  await expect(
    withClient(opened.appUrl, (client) => client.query('DELETE FROM _prisma_migrations')),
  ).rejects.toMatchObject({ code: '42501' })
})

it('works with one role for both, and says what that costs', async () => {
  const opened = await open({ DATABASE_URL: database.ownerUrl })
  expect(opened.notes).toEqual([
    expect.stringContaining('the same role (sro_owner): history is kept by triggers alone'),
  ])
  expect(await migrate(opened)).not.toEqual([])
  expect(await migrate(opened)).toEqual([])
})

it('says in a sentence that a database is out of reach, without its password', async () => {
  const url = `postgresql://someone:secret@127.0.0.1:${await findFreePort()}/ledger`
  const refusal = open({ DATABASE_URL: url })
  await expect(refusal).rejects.toThrow(/^The database ledger on 127\.0\.0\.1:\d+ \(DATABASE_URL\) is out of reach: /)
  await expect(refusal).rejects.not.toThrow('secret')
})

it('says so when the password is wrong', async () => {
  const url = new URL(database.appUrl)
  url.password = 'guess'
  await expect(open({ DATABASE_URL: url.href })).rejects.toThrow('is out of reach: password authentication failed')
})

function open(environment: Record<string, string>) {
  return openDatabase(readSettings({ NODE_ENV: 'test', ...environment }))
}
