import { openEmbeddedDatabase } from '@/lib/cli/database/embedded-database'
import { appRole, keepDatabase, keepRoles, ownerRole } from '@/lib/cli/database/roles'
import { withClient } from '@/lib/cli/database/with-client'
import { makeTemporaryData } from '@/lib/cli/temporary-data'
import { templateName, urlAs } from '@/lib/data/testing/create-test-database'
import { migrate } from '@/prisma/migrate'

/**
 * Vitest's global setup for the project `data`: the Postgres of TEST_DATABASE_ADMIN_URL (a superuser's), or one of the
 * run's own in a temporary folder; on it the two roles, and a migrated database that each test file clones.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const own = process.env.TEST_DATABASE_ADMIN_URL ? null : await startOwn()
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL ?? ''
  await withClient(adminUrl, async (superuser) => {
    const password = decodeURIComponent(new URL(adminUrl).password)
    await keepRoles(superuser, { owner: password, app: password })
    await superuser.query(`DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`)
    await keepDatabase(superuser, templateName)
  })
  const roles = { owner: ownerRole, app: appRole }
  await migrate({ ownerUrl: urlAs(adminUrl, ownerRole, templateName), roles })
  return async () => own?.remove()
}

async function startOwn() {
  const data = makeTemporaryData()
  const database = await openEmbeddedDatabase(data.folder)
  process.env.TEST_DATABASE_ADMIN_URL = database.superuserUrl
  await withClient(database.superuserUrl, async (superuser) => {
    // It outlives no failure of the machine, and need not: this folder is gone after the run.
    await superuser.query('ALTER SYSTEM SET fsync = off')
    await superuser.query('SELECT pg_reload_conf()')
  })
  return {
    async remove() {
      await database.stop()
      data.remove()
    },
  }
}
