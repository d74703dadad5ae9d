import { expect, it } from 'vitest'
import { keepRunning } from '@/lib/cli/start/keep-running'

it('gives up on a part that will not stay', async () => {
  let restarts = 0
  const part = {
    name: 'Postgres',
    whenGone: () => Promise.resolve(),
    restart: async () => {
      restarts += 1
    },
  }
  const never = { whenMade: new Promise<void>(() => undefined), isMade: () => false }
  await expect(keepRunning(part, never)).rejects.toThrow('Postgres ends each time soon after its start; giving up.')
  expect(restarts).toBe(5)
})

it('leaves alone what ended because it was asked to', async () => {
  const restart = () => Promise.reject(new Error('restarted'))
  const asked = { whenMade: Promise.resolve(), isMade: () => true }
  await keepRunning({ name: 'The app', whenGone: () => Promise.resolve(), restart }, asked)
})
