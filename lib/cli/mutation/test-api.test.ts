import { describe, expect, it } from 'vitest'
import { makeTestApi } from './test-api'

type Api = { describe: typeof describe; it: typeof it; expect: typeof expect }

/** The tests that a file of this name registers. */
function registered(file: string, body: (api: Api) => void) {
  const { tests, enterFile, exports } = makeTestApi()
  enterFile(file)
  body(exports as Api)
  return tests
}

describe('the tests that a file registers', () => {
  it('are known by their file and all their names, alike ones by their number', () => {
    const tests = registered('a.test.ts', (api) => {
      api.describe('outer', () => {
        api.describe('inner', () => api.it('one', () => {}))
        api.it('two', () => {})
        api.it('two', () => {})
      })
      api.it('three', () => {})
    })
    expect(tests.map(({ id }) => id)).toEqual([
      'a.test.ts#outer inner one',
      'a.test.ts#outer two',
      'a.test.ts#outer two (2)',
      'a.test.ts#three',
    ])
  })

  it('of several cases are one for each, with its values', () => {
    const seen: unknown[] = []
    const tests = registered('a.test.ts', (api) => {
      api.it.each([
        ['half', 2],
        ['third', 3],
      ])('%s', (name, parts) => {
        seen.push([name, parts])
      })
      api.it.each([{ kind: 'grant' }])('$kind', ({ kind }) => {
        seen.push(kind)
      })
    })
    for (const { run } of tests) run()
    expect(tests.map(({ name }) => name)).toEqual(['half', 'third', 'grant'])
    expect(seen).toEqual([['half', 2], ['third', 3], 'grant'])
  })

  it('fail as they do in Vitest', () => {
    const [wrong, right] = registered('a.test.ts', (api) => {
      api.it('wrong', () => api.expect({ cents: 5, missing: [] }).toEqual({ cents: 6, missing: [] }))
      api.it('right', () => {
        api.expect({ cents: 5, name: 'pay' }).toMatchObject({ name: api.expect.stringContaining('ay') })
        api.expect([1, 2]).toContainEqual(2)
        api
          .expect(() => {
            throw new RangeError('no')
          })
          .toThrow('no')
      })
    })
    expect(wrong?.run).toThrow()
    expect(right?.run).not.toThrow()
  })
})
