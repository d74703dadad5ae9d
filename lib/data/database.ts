import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { PrismaClient } from './generated/client'
import { makeStatementNamer } from './name-statement'

const SLOW_QUERY_MS = 200

/**
 * What a transaction may take, waiting for a connection or a lock included: time for a paper of 20 MB on a slow disk.
 * Only a database that hangs takes longer, and a save is not lost because the machine is busy.
 */
const TRANSACTION_MS = { maxWait: 30_000, timeout: 60_000 }

function connect() {
  const client = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().DATABASE_URL, max: 10 },
      { statementNameGenerator: makeStatementNamer() },
    ),
    transactionOptions: TRANSACTION_MS,
    log: [{ emit: 'event', level: 'query' }],
  })
  client.$on('query', (event) => {
    if (event.duration >= SLOW_QUERY_MS) log().warn({ ms: event.duration, query: event.query }, 'slow query')
  })
  return client
}

type Client = ReturnType<typeof connect>
const kept = globalThis as typeof globalThis & { sroDatabase?: Client }

/** The one connection pool of this process, made on first use and kept across reloads in development. */
export function database(): Client {
  kept.sroDatabase ??= connect()
  return kept.sroDatabase
}

/** What a writer gets inside a transaction. */
export type Transaction = Parameters<Parameters<Client['$transaction']>[0]>[0]

/** Either: a read that may run inside a transaction or by itself. */
export type Reader = Client | Transaction
