import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import type { Client } from 'pg'
import type { BackupEnd, BackupHead, BackupTable } from '@/lib/cli/backup/backup-format'
import { fixTextForms } from '@/lib/cli/backup/fix-text-forms'
import { listTables } from '@/lib/cli/backup/list-tables'
import { listApplied } from '@/prisma/migrate/applied-migrations'

/**
 * Writes every row to a file that only its owner reads, as of one moment, while others may go on writing to the
 * database. Returns the number of rows. The file is there only once it is whole.
 */
export async function writeBackup(client: Client, file: string, takenAt: string): Promise<number> {
  const unfinished = `${file}.part`
  const handle = await open(unfinished, 'w', 0o600)
  try {
    await fixTextForms(client)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const rows = await writeLines(client, handle, takenAt)
    await client.query('COMMIT')
    await handle.sync()
    await handle.close()
    await rename(unfinished, file)
    return rows
  } catch (cause) {
    await handle.close().catch(() => undefined)
    await rm(unfinished, { force: true })
    throw cause
  }
}

async function writeLines(client: Client, handle: FileHandle, takenAt: string): Promise<number> {
  const hash = createHash('sha256')
  const write = async (lines: string[]) => {
    const text = lines.map((line) => `${line}\n`).join('')
    hash.update(text)
    await handle.write(text)
  }
  const applied = await listApplied(client)
  const migrations = applied.map(({ name, checksum }) => ({ name, checksum }))
  await write([JSON.stringify({ format: 'sro-ledger-backup', version: 1, takenAt, migrations } satisfies BackupHead)])
  let rows = 0
  for (const table of await listTables(client)) {
    await write([JSON.stringify(table)])
    for await (const lines of readRows(client, table)) {
      rows += lines.length
      await write(lines)
    }
  }
  const end: BackupEnd = { rows, sha256: hash.digest('hex') }
  await handle.write(`${JSON.stringify(end)}\n`)
  return rows
}

async function* readRows(client: Client, { table, columns }: BackupTable): AsyncGenerator<string[]> {
  const values = columns.map(({ name }) => `${client.escapeIdentifier(name)}::text`).join(', ')
  const from = client.escapeIdentifier(table)
  await client.query(`DECLARE backup CURSOR FOR SELECT to_json(ARRAY[${values}])::text AS line FROM ${from}`)
  // A row that holds a file may be tens of megabytes.
  const atOnce = columns.some(({ type }) => type === 'bytea') ? 1 : 500
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${atOnce} FROM backup`)
    if (rows.length === 0) break
    yield rows.map((row) => row.line)
  }
  await client.query('CLOSE backup')
}
