import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * One fingerprint of the files at and under these paths (hex), by path and content; a path that is not there counts as
 * nothing. `skip` leaves out files and whole folders.
 */
export function hashFiles(root: string, paths: string[], skip: (path: string) => boolean = () => false): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((start) => listFiles(root, start, skip)).sort()) {
    const content = readFileSync(path.join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function listFiles(root: string, at: string, skip: (path: string) => boolean): string[] {
  const full = path.join(root, at)
  if (skip(at) || !existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [at]
  return readdirSync(full).flatMap((name) => listFiles(root, path.posix.join(at, name), skip))
}
