import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { Refusal } from '@/lib/cli/refusal'
import { runCommand } from '@/lib/cli/run-command'
import { buildApp } from '@/lib/cli/start/build-app'
import { generateClient } from '@/lib/cli/start/generate-client'
import { runStep } from '@/lib/cli/start/run-step'
import { asOne, type Outcome, type Step } from '@/lib/cli/test/outcome'
import { runJourneys } from '@/lib/cli/test/run-journeys'
import { runVitest } from '@/lib/cli/test/run-vitest'

/** Everything that guards the main branch, in one command. Its last line is `N passed, N failed`. */
await runCommand(async () => {
  process.chdir(checkout)
  const folder = mkdtempSync(path.join(tmpdir(), 'sro-ledger-test-'))
  const steps: Step[] = [
    { name: 'generate', run: () => attempt(generateClient) },
    { name: 'types', run: () => runScript('typecheck') },
    { name: 'lint', run: () => runScript('lint') },
    { name: 'unit', run: () => runVitest(['unit', 'markup'], folder) },
    { name: 'data', run: () => runVitest(['data'], folder) },
    { name: 'build', run: () => attempt(() => buildApp(process.env)) },
    { name: 'journeys', run: () => runJourneys(folder) },
  ]
  const total = { passed: 0, failed: 0 }
  const failures: string[] = []
  for (const step of steps) {
    const outcome = await runAndReport(step)
    total.passed += outcome.passed
    total.failed += outcome.failed
    failures.push(...(outcome.failures ?? []))
  }
  rmSync(folder, { recursive: true, force: true })
  if (failures.length > 0) console.log(`What failed:\n${failures.join('\n')}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 ? 0 : 1)
})

/** A step that fails does not keep the later ones from being heard. */
async function runAndReport({ name, run }: Step): Promise<Outcome> {
  const started = Date.now()
  const outcome = await run()
  const { passed, failed, output } = outcome
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (failed > 0) console.log(output.trim())
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)}${passed} passed, ${failed} failed  (${seconds} s)`,
  )
  return outcome
}

async function runScript(script: string): Promise<Outcome> {
  const { ok, output } = await runStep('npm', ['run', '--silent', script], process.env)
  return asOne(ok, output)
}

async function attempt(act: () => Promise<unknown>): Promise<Outcome> {
  try {
    await act()
    return asOne(true, '')
  } catch (cause) {
    return asOne(false, cause instanceof Refusal ? cause.message : String(cause))
  }
}
