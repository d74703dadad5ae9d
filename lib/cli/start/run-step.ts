import { spawn } from 'node:child_process'
import { checkout } from '@/lib/cli/checkout'

export type StepResult = { ok: boolean; output: string }

/** Runs a program to its end, in the checkout unless told otherwise, without a terminal; keeps what it said. */
export async function runStep(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  cwd = checkout,
): Promise<StepResult> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const stopWithUs = () => child.kill()
  process.once('exit', stopWithUs)
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => said.push(text))
  }
  return new Promise((resolve) => {
    child.on('error', (cause) => resolve({ ok: false, output: cause.message }))
    child.on('close', (code) => {
      process.off('exit', stopWithUs)
      resolve({ ok: code === 0, output: said.join('') })
    })
  })
}
