import type { Client } from 'pg'

/** A row of `_prisma_migrations`, the table in which the Prisma CLI keeps what it has run. */
export type AppliedMigration = { name: string; checksum: string; finished: boolean }

/** The Prisma CLI's own definition of the table, so that either may be the first to run. */
const definition = `CREATE TABLE "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** What has been run on this database, in order; nothing where the table is not there. */
export async function listApplied(client: Client): Promise<AppliedMigration[]> {
  if (!(await hasTable(client))) return []
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  )
  return rows
}

/** Makes the table where it is missing; the app may read it and never write it. */
export async function keepAppliedTable(client: Client, owner: string, app: string): Promise<void> {
  if (!(await hasTable(client))) await client.query(definition)
  if (app !== owner) {
    await client.query(`REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${client.escapeIdentifier(app)}`)
  }
}

export async function recordApplied(client: Client, name: string, checksum: string): Promise<void> {
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (gen_random_uuid()::text, $1, $2, clock_timestamp(), clock_timestamp(), 1)`,
    [checksum, name],
  )
}

async function hasTable(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`,
  )
  return rows[0]?.there === true
}
