import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { checkout } from '@/lib/cli/checkout'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '@/lib/cli/database/embedded-database'
import { readPointer } from '@/lib/cli/database/find-reachable-place'
import { withClient } from '@/lib/cli/database/with-client'
import { makeTemporaryData, type TemporaryData } from '@/lib/cli/temporary-data'

/** One that was started and stopped: making a cluster takes longer than what is tested. */
let made: TemporaryData
let data: TemporaryData
let database: EmbeddedDatabase

beforeAll(async () => {
  made = makeTemporaryData()
  await (await openEmbeddedDatabase(made.folder)).stop()
})

afterAll(() => made.remove())

beforeEach(() => {
  data = makeTemporaryData()
  if (readPointer(made.folder) === null) execFileSync('cp', ['-a', `${made.folder}/.`, data.folder])
})

afterEach(async () => {
  await database.stop()
  data.remove()
})

it('is UTF-8, in UTC, durable, and heard on this machine alone', async () => {
  database = await openEmbeddedDatabase(data.folder)
  expect(await show(database, 'server_encoding', 'TimeZone', 'fsync', 'listen_addresses')).toEqual([
    'UTF8',
    'UTC',
    'on',
    '127.0.0.1',
  ])
})

it('keeps its passwords where only its owner reads them, and asks for them', async () => {
  database = await openEmbeddedDatabase(data.folder)
  expect(statSync(path.join(database.folder, 'passwords.json')).mode & 0o777).toBe(0o600)
  const url = new URL(database.appUrl)
  url.password = 'guess'
  await expect(withClient(url.href, async () => undefined)).rejects.toThrow('password authentication failed')
})

it('keeps its rows from one start to the next', async () => {
  database = await openEmbeddedDatabase(data.folder)
  await remember(database)
  await database.stop()
  database = await openEmbeddedDatabase(data.folder)
  expect(await recall(database)).toBe(1)
})

it('uses the server that another living process runs, and leaves it running', async () => {
  const [holder, url] = await holdElsewhere(data.folder)
  database = await openEmbeddedDatabase(data.folder)
  expect(database.held).toBe(false)
  expect(database.superuserUrl).toBe(url)
  await database.stop()
  await remember(database)
  await kill(holder)
  database = await openEmbeddedDatabase(data.folder)
})

it('replaces the server that a killed process left behind', async () => {
  const [holder] = await holdElsewhere(data.folder)
  await kill(holder)
  database = await openEmbeddedDatabase(data.folder)
  expect(database.held).toBe(true)
})

it('comes up again after the server was killed, in the same place', async () => {
  database = await openEmbeddedDatabase(data.folder)
  await remember(database)
  const before = database.superuserUrl
  process.kill(serverPid(database), 'SIGKILL')
  await database.whenGone()
  await database.restart()
  expect(database.superuserUrl).toBe(before)
  expect(await recall(database)).toBe(1)
})

it('comes up after process and server were killed together', async () => {
  const [holder] = await holdElsewhere(data.folder)
  process.kill(serverPid({ folder: data.folder }), 'SIGKILL')
  await kill(holder)
  database = await openEmbeddedDatabase(data.folder)
  expect(database.held).toBe(true)
})

it('is not misled by a number that belongs to another program now', async () => {
  database = await openEmbeddedDatabase(data.folder)
  await database.stop()
  const left = [process.pid, path.join(database.folder, 'postgres'), 0, 5432, '', '127.0.0.1', '', 'ready']
  writeFileSync(path.join(database.folder, 'postgres', 'postmaster.pid'), left.join('\n'))
  database = await openEmbeddedDatabase(data.folder)
  expect(database.held).toBe(true)
})

it('refuses data of another major version, in a sentence', async () => {
  database = await openEmbeddedDatabase(data.folder)
  await database.stop()
  writeFileSync(path.join(database.folder, 'postgres', 'PG_VERSION'), '17\n')
  await expect(openEmbeddedDatabase(data.folder)).rejects.toThrow('was made by Postgres 17 and this is Postgres 18')
})

async function holdElsewhere(folder: string): Promise<[ChildProcess, string]> {
  const script = path.join(checkout, 'lib', 'cli', 'database', 'testing', 'hold-database.ts')
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', script, folder], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const said: { held: boolean; superuserUrl: string } = JSON.parse(String(line))
  expect(said.held).toBe(true)
  return [child, said.superuserUrl]
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

function serverPid({ folder }: { folder: string }): number {
  return Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function show({ superuserUrl }: EmbeddedDatabase, ...names: string[]): Promise<unknown[]> {
  return withClient(superuserUrl, async (client) => {
    const settings = names.map((name) => `current_setting('${name}')`)
    const { rows } = await client.query(`SELECT ARRAY[${settings.join(', ')}] AS shown`)
    return rows[0].shown
  })
}

async function remember({ ownerUrl }: EmbeddedDatabase): Promise<void> {
  await withClient(ownerUrl, (client) => client.query('CREATE TABLE kept AS SELECT 1'))
}

async function recall({ ownerUrl }: EmbeddedDatabase): Promise<number | null> {
  return withClient(ownerUrl, async (client) => (await client.query('SELECT * FROM kept')).rowCount)
}
