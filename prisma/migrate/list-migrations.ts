import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export type Migration = {
  /** The folder's name; migrations run in the order of their names. */
  name: string
  sql: string
  /** SHA-256 of the file, in hex, as the Prisma CLI writes it. */
  checksum: string
}

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** The migrations of a folder, in the order in which they run. */
export function listMigrations(folder = migrationsFolder): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: checksumOf(sql) }
    })
}

export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}
