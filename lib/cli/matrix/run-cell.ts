import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { findFreePort } from '@/lib/cli/find-free-port'
import type { Cell } from '@/lib/cli/matrix/list-cells'
import { runNpm, type Surroundings, startNpm } from '@/lib/cli/matrix/npm-in-clone'
import type { Tried } from '@/lib/cli/matrix/tried'

/** Tries the README's commands one after the other in a clone of the cell's own, which is removed afterwards. */
export async function* runCell(cell: Cell, withTests: boolean): AsyncGenerator<Tried> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sro-ledger-matrix-'))
  chmodSync(folder, 0o755)
  try {
    const place = await clone(cell, folder)
    const backup = path.join(folder, 'home', 'backup')
    yield runNpm(place, 'ci')
    const first = await startNpm(place)
    yield { ...first.tried, name: 'npm start, the first time' }
    yield { ...(await first.stop('SIGINT')), name: 'Ctrl-C' }
    const second = await startNpm(place)
    yield { ...second.tried, name: 'npm start, again' }
    yield runNpm(place, 'run', 'backup', '--', backup)
    yield { ...(await second.stop('SIGTERM')), name: 'SIGTERM' }
    yield runNpm({ ...place, env: { ...place.env, DATA_DIR: '.data-restored' } }, 'run', 'restore', '--', backup)
    if (withTests) yield runNpm(place, 'test')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function clone({ nodeFolder, account }: Cell, folder: string): Promise<Surroundings> {
  const cwd = path.join(folder, 'clone')
  const home = path.join(folder, 'home')
  execFileSync('git', ['clone', '--quiet', checkout, cwd])
  mkdirSync(home)
  if (account.uid !== undefined) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder])
  const env = {
    HOME: home,
    PATH: `${nodeFolder}:${process.env.PATH ?? ''}`,
    PORT: String(await findFreePort()),
  }
  return { cwd, account, env }
}
