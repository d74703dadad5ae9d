import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { findFreePort } from '@/lib/cli/find-free-port'
import { requireFreePort } from '@/lib/cli/start/require-free-port'

it('says which port is in use and how to choose another', async () => {
  const port = await findFreePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  await expect(requireFreePort('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use: stop what uses it, or choose another, as in PORT=${port + 1} npm start.`,
  )
  other.close()
  await once(other, 'close')
  await requireFreePort('127.0.0.1', port)
})

it('says that an address is not of this machine', async () => {
  await expect(requireFreePort('192.0.2.1', 3000)).rejects.toThrow('192.0.2.1 is not one of this machine')
})
