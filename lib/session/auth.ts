import 'server-only'
import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { database } from '@/lib/data/database'
import { env } from '@/lib/env'

/** A session ends this long after sign-in, whatever happens in it (OWASP ASVS 5.0, 7.3.2). */
const SESSION_SECONDS = 12 * 60 * 60

function create() {
  return betterAuth({
    appName: 'SRO Ledger',
    baseURL: env().BASE_URL,
    secret: env().AUTH_SECRET,
    telemetry: { enabled: false },
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      additionalFields: { lastSeenAt: { type: 'date', required: false, input: false } },
    },
    user: { additionalFields: { demonstration: { type: 'boolean', required: false, input: false } } },
    advanced: { cookiePrefix: 'sro', database: { generateId: () => randomUUID() } },
    // Last: it writes the cookies that the others set into the answer of a server action.
    plugins: [nextCookies()],
  })
}

let made: ReturnType<typeof create> | undefined

/** The sign-in library, used through its functions only: none of its own HTTP routes are mounted. */
export function auth(): ReturnType<typeof create> {
  made ??= create()
  return made
}
