import { createRequire } from 'node:module'
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundleTests, type LoadTests } from './bundle-tests'
import { makeTestApi, type RegisteredTest } from './test-api'

const require = createRequire(import.meta.url)

/** The folders whose tests are to kill mutants of the heart: its own, and those of the files people write for it. */
const FOLDERS = ['lib/domain/money', 'lib/domain/terms', 'lib/domain/breakdown', 'lib/forms/terms-file']

/** The same random cases for every mutant and every run, so that one score can be compared with the next. */
require('fast-check').configureGlobal({ seed: 20_260_701, endOnFailure: true })

/** What instrumented code reads and writes. */
type Instrumented = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: MutantCoverage
}

function findInstrumented(): Instrumented {
  const globals = globalThis as unknown as Record<string, Instrumented | undefined>
  const known = globals[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {}
  globals[INSTRUMENTER_CONSTANTS.NAMESPACE] = known
  return known
}

/**
 * Runs the tests of pure code in the process that asks for it. A worker thread and a module graph of Vitest's for each of
 * some thousands of mutants take a second each; loading a compiled bundle anew takes some hundredths of one.
 */
export class InProcessRunner implements TestRunner {
  readonly #instrumented = findInstrumented()
  #load: LoadTests = () => {}
  /** The tests that killed a mutant, the last of them first: the next mutant is likely to fall to the same. */
  #killers: string[] = []

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    this.#load = await bundleTests(process.cwd(), FOLDERS)
  }

  async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} }
    Object.assign(this.#instrumented, { activeMutant: undefined, mutantCoverage })
    const tests = this.#register()
    shareCoverageOfFiles(mutantCoverage, tests)
    return { status: DryRunStatus.Complete, tests: await this.#run(tests, true), mutantCoverage }
  }

  /** The mutant is active from the start: what a test file does before its tests is a part of them. */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.#instrumented, { hitCount: 0, hitLimit, activeMutant: activeMutant.id })
    let tests: RegisteredTest[]
    try {
      tests = this.#register()
    } catch (error) {
      return killedAtLoad(error)
    }
    const wanted = testFilter && new Set(testFilter)
    const results = await this.#run(wanted ? tests.filter(({ id }) => wanted.has(id)) : tests, disableBail)
    const timeout = determineHitLimitReached(this.#instrumented.hitCount, hitLimit)
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results })
  }

  #register(): RegisteredTest[] {
    const { tests, enterFile, exports } = makeTestApi()
    this.#load(
      (name) => (name === 'vitest' ? exports : require(name)),
      (file) => {
        this.#instrumented.currentTestId = file ?? undefined
        enterFile(file)
      },
    )
    return tests
  }

  async #run(tests: readonly RegisteredTest[], toTheEnd: boolean): Promise<TestResult[]> {
    const results: TestResult[] = []
    const ranks = new Map(this.#killers.map((id, index) => [id, index]))
    const rank = ({ id }: RegisteredTest) => ranks.get(id) ?? ranks.size
    for (const test of tests.toSorted((a, b) => rank(a) - rank(b))) {
      this.#instrumented.currentTestId = test.id
      const result = await runOne(test)
      results.push(result)
      if (result.status !== TestStatus.Failed || toTheEnd) continue
      this.#killers = [test.id, ...this.#killers.filter((id) => id !== test.id)]
      break
    }
    this.#instrumented.currentTestId = undefined
    return results
  }
}

/** What a test file runs before its tests (terms settled once for all of them) is covered by each of its tests. */
function shareCoverageOfFiles({ perTest }: MutantCoverage, tests: readonly RegisteredTest[]): void {
  for (const { id, file } of tests) perTest[id] = { ...perTest[file] }
  for (const { file } of tests) delete perTest[file]
}

async function runOne({ id, name, file, run }: RegisteredTest): Promise<TestResult> {
  const start = performance.now()
  const about = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - start })
  try {
    await run()
    return { ...about(), status: TestStatus.Success }
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error) }
  }
}

function killedAtLoad(error: unknown): MutantRunResult {
  const failed = {
    id: 'load',
    name: 'load',
    timeSpentMs: 0,
    failureMessage: String(error),
    status: TestStatus.Failed as const,
  }
  return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed] })
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
