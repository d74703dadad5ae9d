import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { checkout } from '@/lib/cli/checkout'
import { Refusal } from '@/lib/cli/refusal'
import { nextProgram, production } from '@/lib/cli/start/build-app'
import { localUrl } from '@/lib/cli/start/urls'

type Address = { host: string; port: number }

export type RunningApp = { exited: Promise<void>; stop(): Promise<void> }

/** An app that is asked to stop has this long to finish what it is at; a save that is cut off is not saved at all. */
const graceMs = 5_000

/**
 * Connections that rest are kept longer than proxies keep theirs (nginx and most load balancers: 60 s). Were ours the
 * shorter, a proxy would now and then send a request along a connection that is being closed, and answer for us with 502.
 */
const keepAliveMs = 75_000

/**
 * Serves the built app and waits until `GET /health` answers 200. What the app prints before that is shown only when
 * it fails to start; its log passes through afterwards. It runs in a session of its own, so that Ctrl-C in a terminal
 * reaches `npm start` alone, which stops app and database in that order.
 */
export async function serveApp({ host, port }: Address, env: NodeJS.ProcessEnv): Promise<RunningApp> {
  const preload = path.join(checkout, 'lib', 'cli', 'start', 'stop-with-parent.mjs')
  const next = [nextProgram, 'start', '--hostname', host, '--port', String(port)]
  const child = spawn(process.execPath, ['--import', preload, ...next, '--keepAliveTimeout', String(keepAliveMs)], {
    cwd: checkout,
    env: { ...env, ...production },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const exited = once(child, 'exit').then(() => undefined)
  const passOn = holdOutput(child)
  await waitUntilHealthy(child, `${localUrl(host, port)}/health`, passOn)
  passOn()
  return {
    exited,
    async stop() {
      child.kill('SIGTERM')
      const kill = setTimeout(() => child.kill('SIGKILL'), graceMs)
      await exited
      clearTimeout(kill)
    },
  }
}

/** Keeps what the child prints until it is let go; the returned function gives what was kept and opens the way. */
function holdOutput(child: ChildProcess): () => string {
  const kept: string[] = []
  let open = false
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.setEncoding('utf8')
    from?.on('data', (text: string) => (open ? to.write(text) : kept.push(text)))
  }
  return () => {
    open = true
    return kept.join('')
  }
}

async function waitUntilHealthy(child: ChildProcess, url: string, passOn: () => string): Promise<void> {
  let last = 'it did not answer'
  for (const started = Date.now(); Date.now() - started < 60_000; await wait(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Refusal(`The app did not start:\n${passOn()}`)
    try {
      const { status } = await fetch(url)
      if (status === 200) return
      last = `it answered ${status}`
    } catch {
      // Not listening yet.
    }
  }
  child.kill('SIGTERM')
  throw new Refusal(`The app did not become healthy within a minute: ${last} at ${url}.\n${passOn()}`)
}
