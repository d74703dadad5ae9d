import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { runStep } from '@/lib/cli/start/run-step'
import { countResults } from '@/lib/cli/test/count-results'
import type { Outcome } from '@/lib/cli/test/outcome'
import { readVitestReport } from '@/lib/cli/test/read-report'

/** Runs projects of vitest.config.ts side by side and counts their tests. `folder` takes the report. */
export async function runVitest(projects: readonly [string, ...string[]], folder: string): Promise<Outcome> {
  const report = path.join(folder, `${projects[0]}.json`)
  const program = path.join(checkout, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = projects.flatMap((project) => ['--project', project])
  const result = await runStep(process.execPath, [program, 'run', ...chosen, ...reporters], process.env)
  return countResults(result, () => readVitestReport(report))
}
