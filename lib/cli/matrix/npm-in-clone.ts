import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Account } from '@/lib/cli/matrix/list-cells'
import type { Tried } from '@/lib/cli/matrix/tried'

export type Surroundings = { cwd: string; account: Account; env: Record<string, string | undefined> }

/** What the person who runs the matrix has set for themselves is not a new user's. */
const foreign = ['DATABASE_URL', 'MIGRATE_DATABASE_URL', 'DATA_DIR', 'HOST', 'SEED', 'BASE_URL']

/** Runs an npm command to its end. */
export async function runNpm(place: Surroundings, ...args: string[]): Promise<Tried> {
  const started = Date.now()
  const { child, output } = spawnNpm(place, args)
  const [code] = await once(child, 'close')
  return { name: `npm ${args.join(' ')}`, ok: code === 0, seconds: secondsSince(started), output: output() }
}

/** Starts the app and waits until it has printed its URL and answers there. */
export async function startNpm(place: Surroundings) {
  const started = Date.now()
  const { child, output } = spawnNpm(place, ['start'])
  const url = await untilUrl(child, output)
  const healthy = url !== null && (await fetch(`${url}/health`)).status === 200
  const tried: Tried = { name: 'npm start', ok: healthy, seconds: secondsSince(started), output: output() }
  return { tried, stop: (signal: NodeJS.Signals) => stop(child, signal, output) }
}

/** As a terminal does it: the signal goes to everything that was started in the foreground. */
async function stop(child: ChildProcess, signal: NodeJS.Signals, output: () => string): Promise<Tried> {
  const started = Date.now()
  if (child.exitCode === null && child.pid !== undefined) {
    const closed = once(child, 'close')
    process.kill(-child.pid, signal)
    await closed
  }
  return { name: signal, ok: child.exitCode === 0, seconds: secondsSince(started), output: output() }
}

function spawnNpm({ cwd, account, env }: Surroundings, args: string[]) {
  const { uid, gid } = account
  const theirs = Object.keys(process.env).filter((name) => name.startsWith('npm_') || foreign.includes(name))
  const none = Object.fromEntries(theirs.map((name) => [name, undefined]))
  const child = spawn('npm', args, {
    cwd,
    ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
    env: { ...process.env, ...none, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()))
  return { child, output: () => said.join('') }
}

function untilUrl(child: ChildProcess, output: () => string): Promise<string | null> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const url = /SRO Ledger is at (\S+)\n/.exec(output())?.[1]
      if (url) resolve(url)
    })
    child.once('close', () => resolve(null))
  })
}

function secondsSince(started: number): number {
  return (Date.now() - started) / 1000
}
