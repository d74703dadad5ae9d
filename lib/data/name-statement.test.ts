import { afterAll, beforeAll, expect, it } from 'vitest'
import { database } from './database'
import { makeStatementNamer } from './name-statement'
import { type OpenTestDatabase, openTestDatabase } from './testing/open-test-database'

const kept = globalThis as typeof globalThis & { sroDatabase?: unknown }

let opened: OpenTestDatabase
let ofOtherTests: unknown
beforeAll(async () => {
  opened = await openTestDatabase()
  // The tests of a worker share one, which has met many statements before.
  ofOtherTests = kept.sroDatabase
  delete kept.sroDatabase
})
afterAll(async () => {
  await opened.close()
  kept.sroDatabase = ofOtherTests
})

it('a statement that comes again is planned for a connection once, whatever its values are', async () => {
  await database().$transaction(async (tx) => {
    const names = ['Dinuba', 'Tracy', 'Oakfield', 'Rivergate', 'Maple']
    for (const name of names) await tx.organization.findMany({ where: { name } })
    const prepared = await tx.$queryRaw<unknown[]>`
      SELECT generic_plans + custom_plans AS runs FROM pg_prepared_statements
      WHERE statement LIKE 'SELECT%"name" = $1%' AND statement LIKE '%"organization"%'`
    expect(prepared).toEqual([{ runs: 3n }])
  })
})

it('names what comes for the third time, each by its own name, and no more than so many', () => {
  const nameStatement = makeStatementNamer(2)
  const nameOften = (sql: string) => [1, 2, 3, 4].map(() => nameStatement({ sql }))
  expect(nameOften('SELECT 1')).toEqual(['', '', 's1', 's1'])
  expect(nameStatement({ sql: 'SELECT 4' })).toBe('')
  expect(nameOften('SELECT 2')).toEqual(['', '', 's2', 's2'])
  expect(nameOften('SELECT 3')).toEqual(['', '', '', ''])
  expect(nameStatement({ sql: 'SELECT 1' })).toBe('s1')
})
