import type { MigrationList } from '@prisma/schema-engine-wasm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/data/testing/create-test-database'
import { migrate } from '@/prisma/migrate'
import { checksumOf, type Migration } from '@/prisma/migrate/list-migrations'
import { withSchemaEngine } from '@/prisma/migrate/with-schema-engine'

/** The engine that `prisma migrate deploy` runs must find nothing amiss in what `migrate` left, and the reverse. */

const roles = { owner: 'sro_owner', app: 'sro_app' }
const migrations = [migration('1_first', 'CREATE TABLE a (id int)'), migration('2_second', 'CREATE TABLE b (id int)')]
const filters = { externalTables: [], externalEnums: [] }

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false })
})

afterEach(() => database.drop())

it("leaves Prisma's engine nothing to do and nothing to complain of", async () => {
  await migrate({ ownerUrl: database.ownerUrl, roles, migrations })
  await withSchemaEngine(database.ownerUrl, async (engine) => {
    const diagnosis = await engine.diagnoseMigrationHistory({ ...listed(migrations), optInToShadowDatabase: false })
    expect(diagnosis).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true })
    expect(diagnosis.history).toBeFalsy()
  })
  expect(await applyByEngine(migrations)).toEqual([])
})

it("goes on where Prisma's engine stopped, and the reverse", async () => {
  expect(await applyByEngine(migrations.slice(0, 1))).toEqual(['1_first'])
  expect(await migrate({ ownerUrl: database.ownerUrl, roles, migrations })).toEqual(['2_second'])
  const third = [...migrations, migration('3_third', 'CREATE TABLE c (id int)')]
  expect(await applyByEngine(third)).toEqual(['3_third'])
  expect(await migrate({ ownerUrl: database.ownerUrl, roles, migrations: third })).toEqual([])
})

async function applyByEngine(list: Migration[]): Promise<string[]> {
  const { appliedMigrationNames } = await withSchemaEngine(database.ownerUrl, (engine) =>
    engine.applyMigrations(listed(list)),
  )
  return appliedMigrationNames
}

function listed(list: Migration[]): { migrationsList: MigrationList; filters: typeof filters } {
  return {
    filters,
    migrationsList: {
      baseDir: '/migrations',
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
      shadowDbInitScript: '',
      migrationDirectories: list.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    },
  }
}

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: checksumOf(sql) }
}
