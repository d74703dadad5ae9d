import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Connection of the app role: may read and write rows, may not change tables or history. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must be a postgresql:// address.' }),
  /** The address that people type: decides cookie names and the links in messages. */
  BASE_URL: z.url({ protocol: /^https?$/, error: 'BASE_URL must be an http:// or https:// address.' }),
  AUTH_SECRET: z.string({ error: 'AUTH_SECRET is missing.' }).min(32, 'AUTH_SECRET must have at least 32 characters.'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Env = z.infer<typeof schema>

let known: Env | undefined

/**
 * The environment, read once.
 * @throws Error whose message names every variable that is missing or malformed.
 */
export function env(): Env {
  if (known === undefined) {
    const read = schema.safeParse(process.env)
    if (!read.success) throw new Error(read.error.issues.map((issue) => issue.message).join(' '))
    known = read.data
  }
  return known
}
