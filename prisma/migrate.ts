import type { Client } from 'pg'
import { grantRowsToApp } from '@/lib/cli/database/roles'
import { withClient } from '@/lib/cli/database/with-client'
import { describeCause, Refusal } from '@/lib/cli/refusal'
import { keepAppliedTable, listApplied, recordApplied } from '@/prisma/migrate/applied-migrations'
import { findDiscord } from '@/prisma/migrate/find-discord'
import { listMigrations, type Migration } from '@/prisma/migrate/list-migrations'

/** The Prisma CLI's own lock, so that the two never migrate one database at once. */
const migrationLock = 72_707_369

export type MigrateOptions = {
  ownerUrl: string
  roles: { owner: string; app: string }
  migrations?: Migration[]
}

/**
 * Brings a database up to the code's migrations and returns the names of those that ran. Each runs whole in a
 * transaction of its own, together with its row in `_prisma_migrations`: one that fails leaves no trace.
 * Refuses a database that is newer than the code, or whose migrations are not the code's.
 *
 * The SQL goes to Postgres as it is written. Prisma's own engine, driven by its `pg` adapter, would cut it at every
 * semicolon, also inside the body of a trigger, and would not undo the first half when the second fails.
 */
export async function migrate({ ownerUrl, roles, migrations = listMigrations() }: MigrateOptions): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const applied = await listApplied(client)
    const discord = findDiscord(applied, migrations)
    if (discord) throw new Refusal(discord)
    if (roles.app !== roles.owner) await grantRowsToApp(client, roles.app)
    await keepAppliedTable(client, roles.owner, roles.app)
    const done = new Set(applied.map((migration) => migration.name))
    const pending = migrations.filter((migration) => !done.has(migration.name))
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  })
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await recordApplied(client, name, checksum)
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK')
    throw new Refusal(`The migration ${name} failed and was undone: ${describeCause(cause)}.`)
  }
}
