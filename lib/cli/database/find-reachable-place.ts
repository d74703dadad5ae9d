import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Binaries, binariesIn } from '@/lib/cli/database/find-binaries'
import type { ServerUser } from '@/lib/cli/database/find-server-user'

export type Place = { binaries: Binaries; dataDir: string; moved: boolean }

const sharedRoot = '/var/lib/sro-ledger'
const pointer = 'kept-in.txt'

/**
 * Where Postgres can run: the package and the data folder as they are, or, when the server's user cannot enter them
 * (a checkout under root's home), a folder under /var/lib that belongs to this data folder, with a copy of the programs in it.
 */
export function findReachablePlace(binaries: Binaries, dataDir: string, user: ServerUser | null): Place {
  mkdirSync(dataDir, { recursive: true, mode: user ? 0o755 : 0o700 })
  if (!user || canRun(binaries, dataDir, user)) return { binaries, dataDir, moved: false }
  const home = keepPointer(dataDir)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  return { binaries: copyBinaries(binaries, home), dataDir: home, moved: true }
}

/** The other folder, as written down in the data folder: who deletes that one starts afresh. */
function keepPointer(dataDir: string): string {
  const kept = readPointer(dataDir)
  if (kept) return kept
  const made = path.join(sharedRoot, randomUUID())
  writeFileSync(path.join(dataDir, pointer), `${made}\n`)
  return made
}

/** Where the data of this folder is kept instead of in it, if it is. */
export function readPointer(dataDir: string): string | null {
  const file = path.join(dataDir, pointer)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

function canRun(binaries: Binaries, dataDir: string, user: ServerUser): boolean {
  // By a shell: a `cwd` of spawn would be entered before the user changes, that is as root.
  const enter = ['-c', 'cd "$1" && exec "$2" --version', 'sh', dataDir, binaries.postgres]
  return spawnSync('/bin/sh', enter, { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

function copyBinaries(binaries: Binaries, home: string): Binaries {
  const version = spawnSync(binaries.postgres, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const copy = path.join(home, version.replace(/[^\w.]+/g, '-'))
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(binaries.native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return binariesIn(copy)
}
