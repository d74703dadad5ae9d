import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { createCluster } from '@/lib/cli/database/create-cluster'
import { findBinaries } from '@/lib/cli/database/find-binaries'
import { findReachablePlace } from '@/lib/cli/database/find-reachable-place'
import { findServerUser } from '@/lib/cli/database/find-server-user'
import { keepPasswords, type Passwords } from '@/lib/cli/database/keep-passwords'
import { findPostmaster, type Postmaster, stopPostmaster } from '@/lib/cli/database/postmaster'
import { appRole, keepDatabase, keepRoles, ownerRole } from '@/lib/cli/database/roles'
import { type Server, type ServerOptions, startServer } from '@/lib/cli/database/start-server'
import { withClient } from '@/lib/cli/database/with-client'
import { describeCause, Refusal } from '@/lib/cli/refusal'

export const databaseName = 'sro_ledger'

/** Held, on one connection, by the process that runs the server. When that process dies, Postgres lets go of it. */
const holderLock = 7_370_001

export type EmbeddedDatabase = {
  ownerUrl: string
  appUrl: string
  superuserUrl: string
  /** Where the rows are kept. */
  folder: string
  /** True when the data folder could not be entered by the server's user and another had to be taken. */
  moved: boolean
  /** False when another process runs the server: then `stop` leaves it alone and it may go at any time. */
  held: boolean
  /** Settles when the held server that runs now is gone, asked or not. */
  whenGone(): Promise<void>
  /** Starts a held server that died again, on the same port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * Opens the database that lives in a data folder: uses the server that another process runs on it, replaces one that
 * was left behind by a process that died, or starts one. Makes cluster, roles and database where they are missing.
 */
export async function openEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const user = findServerUser()
  const place = findReachablePlace(findBinaries(), dataDir, user)
  const passwords = keepPasswords(place.dataDir)
  const cluster = path.join(place.dataDir, 'postgres')
  const log = path.join(place.dataDir, 'postgres.log')
  const described = (port: number) => ({ ...urlsAt(port, passwords), folder: place.dataDir, moved: place.moved })

  const lent = await findHeldServer(cluster, passwords)
  if (lent) return { ...described(lent.port), held: false, ...borrowed }
  createCluster(place.binaries, cluster, passwords.superuser, user)
  const options = { binaries: place.binaries, cluster, log, password: passwords.superuser, user }
  const held = await holdServer(options, passwords)
  return { ...described(held.port), ...held }
}

const borrowed = {
  whenGone: () => new Promise<void>(() => undefined),
  restart: async () => undefined,
  stop: async () => undefined,
}

async function holdServer(options: ServerOptions, passwords: Passwords) {
  let server: Server = await startServer(options)
  const { port } = server
  const superuserUrl = superuserUrlAt(port, passwords)
  await takeHolderLock(superuserUrl)
  await withClient(superuserUrl, async (superuser) => {
    await keepRoles(superuser, passwords)
    await keepDatabase(superuser, databaseName)
  })
  return {
    port,
    held: true,
    whenGone: () => server.exited,
    async restart() {
      server = await startServer({ ...options, port })
      await takeHolderLock(superuserUrl)
    },
    stop: () => server.stop(),
  }
}

/** The server that another living process holds, or null: one that nobody holds any more is stopped. */
async function findHeldServer(cluster: string, passwords: Passwords): Promise<Postmaster | null> {
  for (;;) {
    const running = findPostmaster(cluster)
    if (!running) return null
    try {
      const lock = await takeHolderLock(superuserUrlAt(running.port, passwords))
      if (!lock) return running
      await lock.end()
      await stopPostmaster(running, cluster)
    } catch (cause) {
      if (!isComingOrGoing(cause)) throw new Refusal(`Postgres on ${cluster} lets nobody in: ${describeCause(cause)}.`)
      await wait(50)
    }
  }
}

/** 57P03: the server is starting up, recovering or shutting down. */
function isComingOrGoing(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return code === '57P03' || code === 'ECONNREFUSED' || code === 'ECONNRESET'
}

/** The connection that holds the lock, or null when another process has it. */
async function takeHolderLock(superuserUrl: string): Promise<Client | null> {
  const client = new Client(superuserUrl)
  client.on('error', () => undefined) // Its end is the server's end, which `whenGone` tells.
  await client.connect()
  // Postgres takes a moment to notice that a holder was killed.
  await client.query("SET lock_timeout = '300ms'")
  try {
    await client.query('SELECT pg_advisory_lock($1)', [holderLock])
    return client
  } catch (cause) {
    await client.end()
    if (cause instanceof DatabaseError && cause.code === '55P03') return null
    throw cause
  }
}

function urlsAt(port: number, passwords: Passwords) {
  const url = (role: string, password: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${databaseName}`
  return {
    ownerUrl: url(ownerRole, passwords.owner),
    appUrl: url(appRole, passwords.app),
    superuserUrl: superuserUrlAt(port, passwords),
  }
}

function superuserUrlAt(port: number, passwords: Passwords): string {
  return `postgresql://postgres:${passwords.superuser}@127.0.0.1:${port}/postgres`
}
