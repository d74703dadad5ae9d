import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readPointer } from '@/lib/cli/database/find-reachable-place'
import { Refusal } from '@/lib/cli/refusal'

/** Read from /proc, so on Linux alone. */

/** The app's own process among the children of lib/cli/start.ts. */
export function findApp(parent: number): number {
  const app = readdirSync('/proc')
    .map(Number)
    .find((pid) => pid > 0 && readText(pid, 'comm').startsWith('next-server') && readParent(pid) === parent)
  if (app === undefined) throw new Refusal('The app has no process.')
  return app
}

export function findPostgres(dataDir: string): number {
  const file = path.join(readPointer(dataDir) ?? dataDir, 'postgres', 'postmaster.pid')
  return Number(readFileSync(file, 'utf8').split('\n')[0])
}

/** In megabytes, what the process holds in memory. */
export function readMemory(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readText(pid, 'status'))?.[1]) / 1024
}

function readParent(pid: number): number {
  return Number(/PPid:\s+(\d+)/.exec(readText(pid, 'status'))?.[1])
}

function readText(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
