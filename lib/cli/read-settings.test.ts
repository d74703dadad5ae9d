import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '@/lib/cli/read-settings'

const none = { NODE_ENV: 'test' } as const

describe('readSettings', () => {
  it('listens on this machine alone and keeps its data in the checkout, unless told otherwise', () => {
    expect(readSettings(none)).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: path.resolve('.data'),
      external: null,
      seed: null,
    })
  })

  it('takes an empty variable as one that is not set', () => {
    expect(readSettings({ ...none, PORT: '', DATABASE_URL: '' })).toEqual(readSettings(none))
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a number from 1 to 65535'],
    [{ PORT: '70000' }, 'PORT must be a number from 1 to 65535'],
    [{ SEED: 'yes' }, 'SEED must be demo or empty'],
    [{ DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL must be a URL such as postgresql://'],
    [{ MIGRATE_DATABASE_URL: 'postgres://a@b/c' }, 'MIGRATE_DATABASE_URL is set without DATABASE_URL'],
  ])('refuses %o in a sentence', (given, sentence) => {
    expect(() => readSettings({ ...none, ...given })).toThrow(sentence)
  })
})
