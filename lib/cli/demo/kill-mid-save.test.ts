import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkout } from '@/lib/cli/checkout'
import { openDatabase } from '@/lib/cli/database/open-database'
import { withClient } from '@/lib/cli/database/with-client'
import { readSettings } from '@/lib/cli/read-settings'
import { findPostgres } from '@/lib/cli/soak/read-processes'
import { makeTemporaryData } from '@/lib/cli/temporary-data'
import { migrate } from '@/prisma/migrate'
import { readDemonstrationText } from './demonstration-data'

const MANY = 24
/** So that asking does not keep the saves from going on; one of them takes longer. */
const PAUSE_MS = 20
const data = makeTemporaryData()
let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase(readSettings({ ...process.env, DATABASE_URL: '', DATA_DIR: data.folder }))
  await migrate(database)
})
afterAll(async () => {
  await database.close()
  data.remove()
})

/** Tracy's organizations with many agreements, as a file for `npm run demo`. */
function manyAgreements(): string {
  const file = JSON.parse(readDemonstrationText('tracy.json'))
  const [agreement] = file.agreements
  const agreements = Array.from({ length: MANY }, (_, at) => ({
    ...agreement,
    title: `${agreement.title} ${at + 1}`,
    // Nobody serves under two agreements at once.
    assignments: agreement.assignments.map((one: object) => ({ ...one, officer: `SRO ${at + 1}` })),
  }))
  return JSON.stringify({ ...file, agreements, trainings: [], absences: [] })
}

function startSaving(): ChildProcess {
  const demo = path.join(checkout, 'lib', 'cli', 'demo.ts')
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', demo, '-'], {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: database.appUrl, BASE_URL: 'http://localhost', LOG_LEVEL: 'silent' },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin?.end(manyAgreements())
  return child
}

type Count = { versions: number; whole: number }

/** How many versions there are, and how many have everything that one save writes. */
async function count(): Promise<Count> {
  const whole = `EXISTS (SELECT FROM breakdown b WHERE b.version_id = v.id)
    AND (SELECT count(*) FROM breakdown_line l WHERE l.version_id = v.id) = 1
    AND (SELECT count(*) FROM clause c WHERE c.version_id = v.id) = 4
    AND (SELECT count(*) FROM position p JOIN assignment a ON a.position_id = p.id WHERE p.version_id = v.id) = 1
    AND (SELECT count(*) FROM agreement_party p WHERE p.agreement_id = v.agreement_id) = 2
    AND (SELECT count(*) FROM history_event h WHERE h.agreement_id = v.agreement_id) = 1`
  return withClient(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ versions: string; whole: string }>(
      `SELECT count(*) AS versions, count(*) FILTER (WHERE ${whole}) AS whole FROM agreement_version v`,
    )
    return { versions: Number(rows[0]?.versions), whole: Number(rows[0]?.whole) }
  })
}

/** Kills in the middle of the saves: as soon as a few more are there. */
async function killWhenSaved(more: number, kill: () => void): Promise<void> {
  await withClient(database.ownerUrl, async (client) => {
    const ask = async () => Number((await client.query('SELECT count(*) FROM agreement_version')).rows[0]?.count)
    const enough = (await ask()) + more
    while ((await ask()) < enough) await sleep(PAUSE_MS)
  })
  kill()
}

it('keeps whole saves or none when Node, Postgres or both are killed in the middle, and goes on afterwards', async () => {
  const saving = startSaving()
  await killWhenSaved(3, () => saving.kill('SIGKILL'))
  const afterNode = await count()
  expect(afterNode.versions).toBeGreaterThanOrEqual(3)
  expect(afterNode.whole).toBe(afterNode.versions)

  for (const withNode of [false, true]) {
    const again = startSaving()
    const ended = once(again, 'exit')
    const gone = database.embedded?.whenGone()
    await killWhenSaved(3, () => {
      if (withNode) again.kill('SIGKILL')
      process.kill(findPostgres(data.folder), 'SIGKILL')
    })
    await Promise.all([ended, gone])
    await database.embedded?.restart()
    const found = await count()
    expect(found.versions).toBeLessThan(MANY)
    expect(found.whole).toBe(found.versions)
  }

  const last = startSaving()
  await once(last, 'exit')
  expect(await count()).toEqual({ versions: MANY, whole: MANY })
})
