import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runStep } from '@/lib/cli/start/run-step'

export type Account = { name: string; uid?: number; gid?: number }

export type Cell = {
  name: string
  /** The folder that holds this Node's own `node`, to stand first in PATH. */
  nodeFolder: string
  account: Account
}

export const nodeVersions = [20, 22, 24]
const ordinary = 'nobody'

/** Every pair of a Node that can be had and an account that can be taken, and why the others are missing. */
export async function listCells(versions: number[]): Promise<{ cells: Cell[]; skipped: string[] }> {
  const { accounts, skipped } = listAccounts()
  const cells: Cell[] = []
  for (const version of versions) {
    const nodeFolder = await findNode(version)
    if (!nodeFolder) skipped.push(`Node ${version}: the npm package node@${version} cannot be had`)
    else for (const account of accounts) cells.push({ name: `Node ${version}, ${account.name}`, nodeFolder, account })
  }
  return { cells, skipped }
}

function listAccounts(): { accounts: Account[]; skipped: string[] } {
  if (process.getuid?.() !== 0)
    return { accounts: [{ name: 'this account' }], skipped: ['root: this account is not root'] }
  const id = (flag: string) => Number(execFileSync('id', [flag, ordinary], { encoding: 'utf8' }))
  return { accounts: [{ name: 'root' }, { name: ordinary, uid: id('-u'), gid: id('-g') }], skipped: [] }
}

/** This Node itself, or the one of the npm package, which is run outside the checkout: its install script is needed. */
async function findNode(version: number): Promise<string | null> {
  if (process.versions.node.startsWith(`${version}.`)) return path.dirname(process.execPath)
  const args = ['exec', '--yes', `--package=node@${version}`, '--', 'node', '--print', 'process.execPath']
  const { ok, output } = await runStep('npm', args, { ...process.env, npm_config_ignore_scripts: 'false' }, tmpdir())
  const program = output.trim().split('\n').at(-1) ?? ''
  return ok && path.isAbsolute(program) ? path.dirname(program) : null
}
