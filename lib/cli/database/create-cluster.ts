import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Binaries } from '@/lib/cli/database/find-binaries'
import type { ServerUser } from '@/lib/cli/database/find-server-user'
import { serverEnvironment } from '@/lib/cli/database/server-environment'
import { Refusal } from '@/lib/cli/refusal'

const major = '18'

/**
 * Makes an empty Postgres cluster in `cluster` unless there is one: UTF-8 and byte order whatever locale the machine
 * has. It is made beside and moved into place, so an interrupted first start leaves nothing half made.
 * Refuses a cluster that another major version of Postgres made.
 */
export function createCluster(binaries: Binaries, cluster: string, password: string, user: ServerUser | null): void {
  if (existsSync(cluster)) {
    requireSameMajor(cluster)
    return
  }
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) for (const own of [unfinished, passwordFile]) chownSync(own, user.uid, user.gid)
  const flags = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8']
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(binaries.initdb, [`--pgdata=${unfinished}`, ...flags, ...locale], {
    ...user,
    cwd: '/',
    env: serverEnvironment(),
    encoding: 'utf8',
  })
  rmSync(passwordFile)
  if (made.status !== 0) {
    throw new Refusal(`The database folder ${cluster} could not be made: ${made.error?.message ?? made.stderr.trim()}`)
  }
  renameSync(unfinished, cluster)
}

function requireSameMajor(cluster: string): void {
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === major) return
  throw new Refusal(
    `The database folder ${cluster} was made by Postgres ${found} and this is Postgres ${major}: restore a backup into an empty folder (DATA_DIR).`,
  )
}
