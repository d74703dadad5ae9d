import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { Binaries } from '@/lib/cli/database/find-binaries'
import type { ServerUser } from '@/lib/cli/database/find-server-user'
import { serverEnvironment } from '@/lib/cli/database/server-environment'
import { findFreePort } from '@/lib/cli/find-free-port'
import { Refusal } from '@/lib/cli/refusal'

export type Server = {
  port: number
  /** Settles when the server is gone, asked or not. */
  exited: Promise<void>
  /** Disconnects everyone, stops cleanly and waits until the server is gone. */
  stop(): Promise<void>
}

export type ServerOptions = {
  binaries: Binaries
  cluster: string
  log: string
  password: string
  user: ServerUser | null
  /** The port of an earlier start, so that URLs already given out keep working. A free one otherwise. */
  port?: number
}

/**
 * Starts Postgres on a cluster, on 127.0.0.1 only, and waits until it answers. It runs in a session of its own, so
 * that Ctrl-C in a terminal does not reach it before the app has let go.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = options.port ?? (await findFreePort())
  for (;;) {
    const child = spawnServer(options, port)
    const exited = once(child, 'exit').then(() => undefined)
    if (await answers(child, port, options.password)) {
      return {
        port,
        exited,
        stop() {
          child.kill('SIGINT')
          return exited
        },
      }
    }
    const said = readFileSync(options.log, 'utf8')
    // The children of a killed server take a moment to notice; until then it may not be replaced.
    if (!said.includes('pre-existing shared memory block')) {
      throw new Refusal(`Postgres did not start on ${options.cluster}: ${lastComplaint(said)} (${options.log})`)
    }
    await wait(100)
  }
}

function spawnServer({ binaries, cluster, log, user }: ServerOptions, port: number): ChildProcess {
  const output = openSync(log, 'w', 0o600)
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', cluster, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', output, output],
  })
  child.on('error', () => undefined) // A program that could not be started has no pid: `answers` sees it.
  closeSync(output)
  return child
}

/** False when the server ended before it answered. A server that recovers from a crash may take its time. */
async function answers(child: ChildProcess, port: number, password: string): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await wait(25)
    }
  }
  return false
}

function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => /FATAL|ERROR|HINT/.test(line))
  return lines.at(-1)?.trim() ?? 'it said nothing'
}
