import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { describeCause, Refusal } from '@/lib/cli/refusal'

const schema = z.object({ superuser: z.string(), owner: z.string(), app: z.string() })

export type Passwords = z.infer<typeof schema>

/** The embedded database's passwords: random, made once, in a file of the data folder that only its owner reads. */
export function keepPasswords(dataDir: string): Passwords {
  const file = path.join(dataDir, 'passwords.json')
  if (existsSync(file)) return read(file)
  const password = () => randomBytes(24).toString('base64url')
  const made: Passwords = { superuser: password(), owner: password(), app: password() }
  writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}

function read(file: string): Passwords {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Refusal(`${file} cannot be read (was the data made by another account?): ${describeCause(cause)}`)
  }
}
