import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { restoreBackup } from '@/lib/cli/backup/restore-backup'
import { writeBackup } from '@/lib/cli/backup/write-backup'
import { withClient } from '@/lib/cli/database/with-client'
import { createTestDatabase, type TestDatabase } from '@/lib/data/testing/create-test-database'
import { migrate } from '@/prisma/migrate'
import { checksumOf, type Migration } from '@/prisma/migrate/list-migrations'

const roles = { owner: 'sro_owner', app: 'sro_app' }

/** Rows that come in the wrong order, a cycle, what is worked out, and a trigger that would write a second time. */
const first = migration(
  '1_first',
  `CREATE TABLE b (
     id uuid PRIMARY KEY, parent uuid REFERENCES b, a int, cents bigint, ratio numeric, day date, at timestamptz(3),
     words text[], terms jsonb, paper bytea, note text, twice bigint GENERATED ALWAYS AS (cents * 2) STORED);
   CREATE TABLE a (id int PRIMARY KEY, b uuid REFERENCES b DEFERRABLE INITIALLY DEFERRED);
   ALTER TABLE b ADD FOREIGN KEY (a) REFERENCES a;
   CREATE TABLE history (id int PRIMARY KEY, what text);
   CREATE FUNCTION note_it() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN INSERT INTO history SELECT coalesce(max(id), 0) + 1, 'b' FROM history; RETURN NULL; END; $$;
   CREATE TRIGGER note AFTER INSERT ON b FOR EACH ROW EXECUTE FUNCTION note_it();
   ALTER TABLE b ENABLE ALWAYS TRIGGER note;`,
)
const second = migration('2_second', 'ALTER TABLE a ADD COLUMN more int NOT NULL DEFAULT 7')

const rows = `
  BEGIN;
  INSERT INTO a VALUES (1, '00000000-0000-0000-0000-000000000002'), (2, NULL);
  INSERT INTO b VALUES
    ('00000000-0000-0000-0000-000000000002', NULL, 1, 9007199254740993, 1.10, '2026-07-01', '2026-11-01 01:30:00.123-07',
     ARRAY['a"b', NULL, 'c,d{}'], 'null', '\\x00ff0a', E'line\\nfeed \\u2028 \\\\ "quoted" ñ');
  INSERT INTO b (id, parent, terms) VALUES
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', '{"cents": 9007199254740993}');
  COMMIT`

let source: TestDatabase
let target: TestDatabase
let folder: string
let file: string

beforeEach(async () => {
  source = await createTestDatabase({ migrated: false })
  target = await createTestDatabase({ migrated: false })
  folder = mkdtempSync(path.join(tmpdir(), 'backup-'))
  file = path.join(folder, 'backup')
  await migrate({ ownerUrl: source.ownerUrl, roles, migrations: [first] })
  await withClient(source.ownerUrl, async (client) => {
    await client.query(rows)
    await writeBackup(client, file, '2026-07-01T00:00:00.000Z')
  })
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await source.drop()
  await target.drop()
})

describe('a backup that is restored', () => {
  it('gives every value as it was, and the guards as they were', async () => {
    expect(await restore(first)).toBe(6)
    expect(await dump(target)).toEqual(await dump(source))
    expect(await guards(target)).toEqual(await guards(source))
    await withClient(target.ownerUrl, async (client) => {
      await expect(client.query('INSERT INTO a VALUES (3, gen_random_uuid())')).rejects.toThrow('foreign key')
    })
  })

  it('is brought up to the code when the code is newer', async () => {
    await restore(first, second)
    const { rows } = await withClient(target.ownerUrl, (client) => client.query('SELECT id, more FROM a ORDER BY id'))
    expect(rows).toEqual([
      { id: 1, more: 7 },
      { id: 2, more: 7 },
    ])
  })

  it('goes into a database that was migrated already and has no rows', async () => {
    await migrate({ ownerUrl: target.ownerUrl, roles, migrations: [first] })
    expect(await restore(first)).toBe(6)
  })

  it('is a file that only its owner reads', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('restore refuses, and leaves the database without rows,', () => {
  it('a file that was cut off', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -1).join('\n'))
    await expect(restore(first)).rejects.toThrow('not a whole backup')
  })

  it('a file in which one digit was changed', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('9007199254740993', '9007199254740994'))
    await expect(restore(first)).rejects.toThrow('not a whole backup')
  })

  it('a file of another kind', async () => {
    writeFileSync(file, 'id,name\n')
    await expect(restore(first)).rejects.toThrow('not a backup of SRO Ledger')
  })

  it('a backup of a newer version', async () => {
    await expect(restore()).rejects.toThrow('newer than this code: its database had the migration 1_first')
  })

  it('a backup that is older than the database', async () => {
    await migrate({ ownerUrl: target.ownerUrl, roles, migrations: [first, second] })
    await expect(restore(first, second)).rejects.toThrow('older than this database')
  })

  it('a database that has a row', async () => {
    await migrate({ ownerUrl: target.ownerUrl, roles, migrations: [first] })
    await withClient(target.ownerUrl, (client) => client.query('INSERT INTO a VALUES (9, NULL)'))
    await expect(restore(first)).rejects.toThrow('not empty (a has rows)')
  })

  it('rows that contradict each other: none of them stays', async () => {
    await withClient(source.ownerUrl, (client) =>
      client.query('ALTER TABLE b DROP CONSTRAINT b_a_fkey; DELETE FROM a WHERE id = 1'),
    )
    rmSync(file)
    await withClient(source.ownerUrl, (client) => writeBackup(client, file, '2026-07-01T00:00:00.000Z'))
    await expect(restore(first)).rejects.toThrow(
      'does not fit this database, and nothing was restored: insert or update',
    )
    expect(await dump(target)).toEqual({ a: [], b: [], history: [] })
  })
})

function restore(...migrations: Migration[]): Promise<number> {
  return restoreBackup({ ownerUrl: target.ownerUrl, roles }, file, migrations)
}

async function dump(database: TestDatabase) {
  return withClient(database.ownerUrl, async (client) => {
    const read = async (table: string) => (await client.query(`SELECT t::text AS row FROM ${table} t ORDER BY 1`)).rows
    return { a: await read('a'), b: await read('b'), history: await read('history') }
  })
}

async function guards(database: TestDatabase): Promise<unknown[]> {
  const sql = `SELECT conname AS name, pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`
  return withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows)
}

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: checksumOf(sql) }
}
