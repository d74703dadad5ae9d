import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { findFreePort } from '@/lib/cli/find-free-port'
import { Refusal } from '@/lib/cli/refusal'
import { makeTemporaryData } from '@/lib/cli/temporary-data'

export type OwnApp = {
  /** Of the process that runs lib/cli/start.ts. */
  pid: number
  url: string
  dataDir: string
  /** All that it has printed. */
  output(): string
  stop(): Promise<void>
}

/** What would lead a start to a database or an address of the developer's own. */
const foreign = ['DATABASE_URL', 'MIGRATE_DATABASE_URL', 'HOST', 'SEED', 'BASE_URL']

/** Starts the app as `npm start` does, with a database and a port of its own, and waits until it has printed its URL. */
export async function startOwnApp(): Promise<OwnApp> {
  const data = makeTemporaryData()
  const none = Object.fromEntries(foreign.map((name) => [name, undefined]))
  const start = path.join(checkout, 'lib', 'cli', 'start.ts')
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', start], {
    cwd: checkout,
    env: { ...process.env, ...none, DATA_DIR: data.folder, PORT: String(await findFreePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        said += text
        const at = /SRO Ledger is at (\S+)\n/.exec(said)?.[1]
        if (at) resolve(at)
      })
    }
    exited.then(() => {
      data.remove()
      reject(new Refusal(`The app did not start:\n${said}`))
    })
  })
  return {
    pid: child.pid ?? 0,
    url,
    dataDir: data.folder,
    output: () => said,
    async stop() {
      child.kill('SIGTERM')
      await exited
      data.remove()
    },
  }
}
