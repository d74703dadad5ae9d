import type { StepResult } from '@/lib/cli/start/run-step'
import type { Outcome } from '@/lib/cli/test/outcome'
import type { Report } from '@/lib/cli/test/read-report'

/**
 * The outcome of a test program, from its exit and its report. A program that ended badly counts at least one failure,
 * also when no test of it failed (a file that does not load, no tests at all, no report).
 */
export function countResults(result: StepResult, read: () => Report): Outcome {
  try {
    const { passed, failed, failures } = read()
    const isEmpty = passed + failed === 0
    return { passed, failed: result.ok && !isEmpty ? failed : Math.max(failed, 1), output: result.output, failures }
  } catch {
    return { passed: 0, failed: 1, output: result.output }
  }
}
