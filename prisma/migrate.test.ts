import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/data/testing/create-test-database'
import { migrate } from '@/prisma/migrate'
import { checksumOf, type Migration } from '@/prisma/migrate/list-migrations'

const roles = { owner: 'sro_owner', app: 'sro_app' }

const first = migration('1_first', 'CREATE TABLE thing (id int PRIMARY KEY, name text NOT NULL);')
const trigger = migration(
  '2_trigger',
  `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'kept'; RETURN NULL; END; $$;
   CREATE TRIGGER keep BEFORE DELETE ON thing FOR EACH ROW EXECUTE FUNCTION refuse();`,
)
const broken = migration('3_broken', 'ALTER TABLE thing ADD COLUMN more int; SELECT 1/0;')

let database: TestDatabase
let owner: Client

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false })
  owner = new Client(database.ownerUrl)
  await owner.connect()
})

afterEach(async () => {
  await owner.end()
  await database.drop()
})

describe('migrate', () => {
  it('runs what is pending, in order and once', async () => {
    expect(await run(first)).toEqual(['1_first'])
    expect(await run(first, trigger)).toEqual(['2_trigger'])
    expect(await run(first, trigger)).toEqual([])
    await owner.query("INSERT INTO thing VALUES (1, 'a')")
    await expect(owner.query('DELETE FROM thing')).rejects.toThrow('kept')
  })

  it('leaves nothing of a migration that fails, names it, and runs it once it is mended', async () => {
    await expect(run(first, broken)).rejects.toThrow('The migration 3_broken failed and was undone: division by zero.')
    expect(await columnsOf('thing')).toEqual(['id', 'name'])
    expect(await run(first, migration('3_broken', 'ALTER TABLE thing ADD COLUMN more int;'))).toEqual(['3_broken'])
  })

  it('refuses a database that is newer than the code', async () => {
    await run(first, trigger)
    await expect(run(first)).rejects.toThrow('newer than this code: it has the migration 2_trigger')
  })

  it('refuses a migration that was changed after it ran', async () => {
    await run(first)
    await expect(run(migration('1_first', 'SELECT 1;'))).rejects.toThrow('1_first was changed after it had run')
  })

  it('runs each migration once when two processes start together', async () => {
    const [one, other] = await Promise.all([run(first, trigger), run(first, trigger)])
    expect([...one, ...other].sort()).toEqual(['1_first', '2_trigger'])
  })
})

describe('the app role, after the migrations', () => {
  let app: Client

  beforeEach(async () => {
    await run(first)
    app = new Client(database.appUrl)
    await app.connect()
  })

  afterEach(() => app.end())

  it('reads and writes rows', async () => {
    await app.query("INSERT INTO thing VALUES (1, 'a')")
    await app.query("UPDATE thing SET name = 'b'")
    expect((await app.query('SELECT name FROM thing')).rows).toEqual([{ name: 'b' }])
    await app.query('DELETE FROM thing')
  })

  it.each([
    ['empties no table', 'TRUNCATE thing'],
    ['makes no table', 'CREATE TABLE other (id int)'],
    ['makes no temporary table', 'CREATE TEMPORARY TABLE other (id int)'],
    ['changes no table', 'ALTER TABLE thing ADD COLUMN more int'],
    ['drops no table', 'DROP TABLE thing'],
    ['makes no schema', 'CREATE SCHEMA other'],
    ['makes no role', 'CREATE ROLE other'],
    ['does not become the owner', 'SET ROLE sro_owner'],
    ['does not rewrite what was migrated', 'DELETE FROM _prisma_migrations'],
    ['does not say that something was migrated', "UPDATE _prisma_migrations SET checksum = ''"],
  ])('%s', async (_, sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' })
  })
})

function run(...migrations: Migration[]): Promise<string[]> {
  return migrate({ ownerUrl: database.ownerUrl, roles, migrations })
}

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: checksumOf(sql) }
}

async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position',
    [table],
  )
  return rows.map((row) => row.name)
}
