import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** The database that has every migration and no rows; made once for a test run. */
export const templateName = 'sro_template'

export type TestDatabase = {
  ownerUrl: string
  appUrl: string
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>
}

/**
 * A database of the caller's own on the test run's Postgres, with the roles of a real installation: migrated and empty,
 * or, with `migrated: false`, without a single table. Needs TEST_DATABASE_ADMIN_URL, which the `data` tests are given.
 */
export async function createTestDatabase({
  migrated = true,
  name = `test_${randomUUID().replaceAll('-', '')}`,
} = {}): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL
  if (!adminUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: this test belongs to the vitest project "data"')
  const template = migrated ? templateName : 'template0'
  await runAsAdmin(adminUrl, [
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    `CREATE DATABASE ${name} TEMPLATE ${template} OWNER sro_owner`,
    // Rights on a database as such are not copied from its template.
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${name} TO sro_app`,
  ])
  return {
    ownerUrl: urlAs(adminUrl, 'sro_owner', name),
    appUrl: urlAs(adminUrl, 'sro_app', name),
    drop: () => runAsAdmin(adminUrl, [`DROP DATABASE ${name} WITH (FORCE)`]),
  }
}

/** On the test server every role has the superuser's password. */
export function urlAs(adminUrl: string, role: string, database: string): string {
  const url = new URL(adminUrl)
  url.username = role
  url.pathname = `/${database}`
  return url.href
}

async function runAsAdmin(adminUrl: string, statements: string[]): Promise<void> {
  const client = new Client(adminUrl)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
