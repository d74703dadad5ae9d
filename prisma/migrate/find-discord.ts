import type { AppliedMigration } from '@/prisma/migrate/applied-migrations'
import type { Migration } from '@/prisma/migrate/list-migrations'

/** Why the code may not go on with this database, as one sentence, or null when every applied migration is the code's. */
export function findDiscord(applied: AppliedMigration[], migrations: Migration[]): string | null {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const { name, checksum, finished } of applied) {
    if (!finished)
      return `The migration ${name} failed half-way on this database: see "prisma migrate resolve", or restore a backup.`
    const expected = known.get(name)
    if (expected === undefined) {
      return `The database is newer than this code: it has the migration ${name}, which the code does not know. Update the code, or restore a backup.`
    }
    if (expected !== checksum)
      return `The migration ${name} was changed after it had run on this database: put its file back as it was.`
  }
  return null
}
