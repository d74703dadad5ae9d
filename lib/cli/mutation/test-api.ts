import { format } from 'node:util'
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

/** A test as its file registered it. The id is made of its file and names: the same in every process. */
export type RegisteredTest = { id: string; name: string; file: string; run: () => unknown }

/** What test files import from 'vitest', and the tests that they register with it. */
export type TestApi = { tests: RegisteredTest[]; enterFile: (file: string | null) => void; exports: object }

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect)

/** `describe`, `it`, `it.each` and Vitest's own `expect`: as much of Vitest as runs without its worker threads. */
export function makeTestApi(): TestApi {
  const tests: RegisteredTest[] = []
  const alike = new Map<string, number>()
  const around: string[] = []
  let file = ''

  const register = (title: string, run: () => unknown) => {
    const name = [...around, title].join(' ')
    const first = `${file}#${name}`
    const count = (alike.get(first) ?? 0) + 1
    alike.set(first, count)
    const id = count === 1 ? first : `${first} (${count})`
    tests.push({ id, name, file, run })
  }
  const each = (cases: readonly unknown[]) => (title: string, run: (...values: unknown[]) => unknown) => {
    for (const given of cases) {
      const values = Array.isArray(given) ? given : [given]
      register(nameCase(title, values), () => run(...values))
    }
  }
  const describe = (title: string, body: () => void) => {
    around.push(title)
    body()
    around.pop()
  }
  const it = Object.assign(register, { each })
  const enterFile = (path: string | null) => {
    file = path ?? ''
  }
  return { tests, enterFile, exports: { describe, it, test: it, expect } }
}

/** The name of one case: "%s" stands for its values in order, "$kind" for that entry of its first value. */
function nameCase(title: string, values: readonly unknown[]): string {
  const named = values.slice(0, title.split('%').length - 1)
  const entries = Object.entries(values[0] ?? {})
  return entries.reduce((name, [key, value]) => name.replace(`$${key}`, String(value)), format(title, ...named))
}
