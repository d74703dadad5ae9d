import { execFileSync } from 'node:child_process'
import { Refusal } from '@/lib/cli/refusal'

export type ServerUser = { uid: number; gid: number }

const name = 'postgres'

/**
 * Postgres refuses to run as root: root lends it the `postgres` user, made where it is missing.
 * Null for an ordinary user, whose own account it runs under.
 */
export function findServerUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  return lookUp() ?? create()
}

function lookUp(): ServerUser | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function create(): ServerUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', name], { stdio: 'pipe' })
  } catch {
    // Said below: what counts is whether the user is there now.
  }
  const user = lookUp()
  if (user) return user
  throw new Refusal(
    'Postgres does not run as root, and the user "postgres" could not be made: start as an ordinary user, or run useradd --system postgres first.',
  )
}
