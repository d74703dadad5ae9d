import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { Refusal } from '@/lib/cli/refusal'
import { hashFiles } from '@/lib/cli/start/hash-files'
import { runStep } from '@/lib/cli/start/run-step'

const stamp = path.join(checkout, '.next', 'built-from.txt')

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Next's build and server also report how they are used to their maker, unless they are told not to. */
export const production = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const

export const nextProgram = path.join(checkout, 'node_modules', 'next', 'dist', 'bin', 'next')

export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources()
}

/** Builds the app for production. Refuses, with what the build said, when it fails. */
export async function buildApp(env: NodeJS.ProcessEnv): Promise<void> {
  rmSync(stamp, { force: true })
  const from = hashSources()
  const { ok, output } = await runStep(process.execPath, [nextProgram, 'build'], { ...env, ...production })
  if (!ok) throw new Refusal(`The app could not be built:\n${output.trim()}`)
  writeFileSync(stamp, from)
}

/** Tests and commands are not part of what is served. */
function hashSources(): string {
  return hashFiles(checkout, sources, (file) => file === 'lib/cli' || /\.test\.tsx?$/.test(file))
}
