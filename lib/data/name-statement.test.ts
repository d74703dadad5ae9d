import { afterAll, beforeAll, expect, it } from 'vitest'
import { database } from './database'
import { makeStatementNamer } from './name-statement'
import { type OpenTestDatabase, openTestDatabase } from './testing/open-test-database'

let opened: OpenTestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())

it('a statement is planned for a connection once, whatever its values are', async () => {
  await database().$transaction(async (tx) => {
    for (const name of ['Dinuba', 'Tracy', 'Oakfield']) await tx.organization.findMany({ where: { name } })
    const kept = await tx.$queryRaw<unknown[]>`
      SELECT generic_plans + custom_plans AS runs FROM pg_prepared_statements
      WHERE statement LIKE 'SELECT%"name" = $1%' AND statement LIKE '%"organization"%'`
    expect(kept).toEqual([{ runs: 3n }])
  })
})

it('names the same statement alike, no two the same, and no more than so many', () => {
  const nameStatement = makeStatementNamer(2)
  const names = ['SELECT 1', 'SELECT 2', 'SELECT 1', 'SELECT 3', 'SELECT 2'].map((sql) => nameStatement({ sql }))
  const [first, second] = names
  expect(first).not.toBe(second)
  expect(names).toEqual([first, second, first, '', second])
})
