import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWorld } from '@/lib/commands/testing/make-world'
import { type OpenTestDatabase, openTestDatabase } from '../testing/open-test-database'

let opened: OpenTestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
  await makeWorld()
})
afterAll(() => opened.close())

const ATTEMPTS = [
  `UPDATE history_event SET reason = 'none'`,
  `DELETE FROM history_event`,
  `TRUNCATE history_event`,
  `TRUNCATE organization CASCADE`,
]

describe('history', () => {
  it('cannot be changed, deleted or emptied, by the app role or by the owner of the table', async () => {
    const read = () => opened.asOwner('SELECT * FROM history_event ORDER BY id')
    const before = await read()
    expect(before.length).toBeGreaterThan(0)
    for (const attempt of ATTEMPTS) {
      await expect(opened.asApp(attempt), `app: ${attempt}`).rejects.toThrow(/permission denied|must be owner/)
      await expect(opened.asOwner(attempt), `owner: ${attempt}`).rejects.toThrow(/append-only/)
    }
    expect(await read()).toEqual(before)
  })

  it('cannot be unlocked by the app role', async () => {
    for (const attempt of ['ALTER TABLE history_event DISABLE TRIGGER ALL', 'DROP TABLE history_event']) {
      await expect(opened.asApp(attempt)).rejects.toThrow(/must be owner/)
    }
  })
})
