import type { Client } from 'pg'
import type { BackupHead, BackupTable } from '@/lib/cli/backup/backup-format'
import { fixTextForms } from '@/lib/cli/backup/fix-text-forms'
import { listTables } from '@/lib/cli/backup/list-tables'
import { checkBackup, readParts } from '@/lib/cli/backup/read-backup'
import { withoutGuards } from '@/lib/cli/backup/without-guards'
import type { Database } from '@/lib/cli/database/open-database'
import { withClient } from '@/lib/cli/database/with-client'
import { describeCause, Refusal } from '@/lib/cli/refusal'
import { migrate } from '@/prisma/migrate'
import { listApplied } from '@/prisma/migrate/applied-migrations'
import { listMigrations, type Migration } from '@/prisma/migrate/list-migrations'

type Target = Pick<Database, 'ownerUrl' | 'roles'>

/**
 * Puts the rows of a backup into an empty database: all of them or none. A new database is first brought to where the
 * backup's was, and afterwards to where the code is. Refuses a file that is not whole, a backup that is newer than the
 * code, and a database that has rows or other migrations. Returns the number of rows.
 */
export async function restoreBackup(target: Target, file: string, migrations = listMigrations()): Promise<number> {
  const head = await checkBackup(file)
  const past = findMigrations(head, migrations)
  const rows = await withClient(target.ownerUrl, async (client) => {
    const applied = await listApplied(client)
    if (applied.length === 0) await migrate({ ...target, migrations: past })
    else requireSameMigrations(applied, past)
    await requireNoRows(client)
    return load(client, file)
  })
  await migrate({ ...target, migrations })
  return rows
}

function findMigrations(head: BackupHead, migrations: Migration[]): Migration[] {
  return head.migrations.map(({ name, checksum }) => {
    const known = migrations.find((migration) => migration.name === name && migration.checksum === checksum)
    if (known) return known
    throw new Refusal(
      `The backup is newer than this code: its database had the migration ${name}. Update the code first.`,
    )
  })
}

function requireSameMigrations(applied: { name: string }[], past: Migration[]): void {
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join()
  if (names(applied) === names(past)) return
  throw new Refusal(
    'The backup is older than this database: restore it into one that has never been started (a new DATA_DIR, or an empty DATABASE_URL).',
  )
}

async function requireNoRows(client: Client): Promise<void> {
  for (const { table } of await listTables(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${client.escapeIdentifier(table)} LIMIT 1`)
    if (rowCount === 0) continue
    throw new Refusal(
      `The database is not empty (${table} has rows): restore into a new one (a new DATA_DIR, or an empty DATABASE_URL).`,
    )
  }
}

async function load(client: Client, file: string): Promise<number> {
  await client.query('BEGIN')
  try {
    const count = await insertAll(client, file)
    await client.query('COMMIT')
    return count
  } catch (cause) {
    await client.query('ROLLBACK')
    throw new Refusal(`The backup does not fit this database, and nothing was restored: ${describeCause(cause)}.`)
  }
}

async function insertAll(client: Client, file: string): Promise<number> {
  const known = new Map((await listTables(client)).map((table) => [table.table, JSON.stringify(table)]))
  let count = 0
  await fixTextForms(client)
  await withoutGuards(client, async () => {
    for await (const { table, rows } of readParts(file)) {
      // Also what makes it safe to build a statement from the names and types that the file gives.
      if (known.get(table.table) !== JSON.stringify(table)) {
        throw new Error(`its table ${table.table} has other columns`)
      }
      await client.query(insertInto(client, table), [`[${rows.join(',')}]`])
      count += rows.length
    }
  })
  return count
}

function insertInto(client: Client, { table, columns }: BackupTable): string {
  const names = columns.map(({ name }) => client.escapeIdentifier(name)).join(', ')
  const values = columns.map(({ type }, index) => `(line ->> ${index})::${type}`).join(', ')
  return `INSERT INTO ${client.escapeIdentifier(table)} (${names}) SELECT ${values} FROM json_array_elements($1::json) AS line`
}
