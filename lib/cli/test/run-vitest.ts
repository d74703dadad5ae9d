import path from 'node:path'
import { checkout } from '@/lib/cli/checkout'
import { runStep } from '@/lib/cli/start/run-step'
import { countResults } from '@/lib/cli/test/count-results'
import type { Outcome } from '@/lib/cli/test/outcome'
import { readVitestReport } from '@/lib/cli/test/read-report'

/** Runs one project of vitest.config.ts and counts its tests. `folder` takes the report. */
export async function runVitest(project: string, folder: string): Promise<Outcome> {
  const report = path.join(folder, `${project}.json`)
  const program = path.join(checkout, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const result = await runStep(process.execPath, [program, 'run', '--project', project, ...reporters], process.env)
  return countResults(result, () => readVitestReport(report))
}
