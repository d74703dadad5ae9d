import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A Postgres server that runs on a cluster, whoever started it. */
export type Postmaster = { pid: number; port: number }

/**
 * The server that runs on this cluster now, read off its `postmaster.pid`. A file left by a server that is gone is
 * removed: its number may belong to another program by now, and Postgres would then refuse to start.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = path.join(cluster, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (Number.isInteger(pid) && pid > 0 && isPostgresOn(pid, cluster)) return { pid, port: Number(lines[3]) }
  rmSync(file, { force: true })
  return null
}

/** Asks a server to disconnect everyone and stop cleanly, and waits until it is gone. */
export async function stopPostmaster({ pid }: Postmaster, cluster: string): Promise<void> {
  process.kill(pid, 'SIGINT')
  while (isPostgresOn(pid, cluster)) await wait(20)
}

/** By its arguments: the number alone may have gone to another program since the file was written. */
function isPostgresOn(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)
  } catch {
    return process.platform !== 'linux' && processList(pid).includes(cluster)
  }
}

function processList(pid: number): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}
