import { once } from 'node:events'
import { createServer } from 'node:net'
import { Refusal } from '@/lib/cli/refusal'

/** Refuses an address that the app could not listen on. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (cause) {
    throw new Refusal(explain(cause, host, port))
  }
  probe.close()
  await once(probe, 'close')
}

function explain(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use: stop what uses it, or choose another, as in PORT=${port + 1} npm start.`
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this account: choose one above 1023 with PORT.`
  return `The address ${host} is not one of this machine: choose another with HOST (127.0.0.1 is this machine alone).`
}
