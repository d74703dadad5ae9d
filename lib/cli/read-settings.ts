import path from 'node:path'
import { z } from 'zod'
import { Refusal } from '@/lib/cli/refusal'

const postgresUrl = z.string().refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), {
  error: 'must be a URL such as postgresql://user:password@host:5432/database',
})

const schema = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number({ error: 'must be a number from 1 to 65535' }).int().min(1).max(65535).default(3000),
    DATA_DIR: z.string().min(1).default('.data'),
    DATABASE_URL: postgresUrl.optional(),
    MIGRATE_DATABASE_URL: postgresUrl.optional(),
    SEED: z.enum(['demo', 'empty'], { error: 'must be demo or empty' }).optional(),
  })
  .refine((given) => given.DATABASE_URL || !given.MIGRATE_DATABASE_URL, {
    path: ['MIGRATE_DATABASE_URL'],
    error: 'is set without DATABASE_URL, the URL that the app itself connects with',
  })

/** A database of the operator's own. `ownerUrl` is null where the app's role is to run the migrations too. */
export type ExternalDatabase = { appUrl: string; ownerUrl: string | null }

export type Settings = {
  host: string
  port: number
  /** Absolute. Holds the embedded database; unused with an external one. */
  dataDir: string
  external: ExternalDatabase | null
  seed: 'demo' | 'empty' | null
}

/** Reads what a command needs from the environment. An empty variable counts as not set. Refuses what it cannot use. */
export function readSettings(source: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new Refusal(`The environment cannot be used: ${faults.join('; ')}.`)
  }
  const { HOST, PORT, DATA_DIR, DATABASE_URL, MIGRATE_DATABASE_URL, SEED } = parsed.data
  return {
    host: HOST,
    port: PORT,
    dataDir: path.resolve(DATA_DIR),
    external: DATABASE_URL ? { appUrl: DATABASE_URL, ownerUrl: MIGRATE_DATABASE_URL ?? null } : null,
    seed: SEED ?? null,
  }
}
