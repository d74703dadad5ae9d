import { Client } from 'pg'
import { database } from '../database'
import { createTestDatabase } from './create-test-database'

export type OpenTestDatabase = {
  /** Runs one statement as the owner of the tables; statements that are refused reject. */
  asOwner(sql: string): Promise<unknown[]>
  /** Runs one statement as the app role. */
  asApp(sql: string): Promise<unknown[]>
  close(): Promise<void>
}

/**
 * A migrated, empty database of the test file's own, to which `database()` connects from now on. The files of a worker
 * run one after another and share its modules, which read the environment once: theirs are all called alike.
 */
export async function openTestDatabase(): Promise<OpenTestDatabase> {
  const made = await createTestDatabase({ name: `test_of_worker_${process.env.VITEST_POOL_ID}` })
  process.env.DATABASE_URL = made.appUrl
  process.env.BASE_URL = 'http://localhost:3000'
  process.env.AUTH_SECRET = 'only for tests: no session is ever signed with it'
  process.env.LOG_LEVEL = 'silent'
  return {
    asOwner: (sql) => run(made.ownerUrl, sql),
    asApp: (sql) => run(made.appUrl, sql),
    async close() {
      await database().$disconnect()
      await made.drop()
    },
  }
}

async function run(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
