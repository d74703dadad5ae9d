import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  findBags,
  findCycles,
  findEmptyWhenMissing,
  findFalseProofs,
  findLongFiles,
  findWrongArrows,
} from './find-faults'
import { readCasts, readImports, readSource } from './read-source'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
const files = readSource(root)
const file = (path: string, ...imports: string[]) => ({ path, lines: 10, imports, casts: [] as string[] })

describe('the tree', () => {
  it('is read', () => expect(files.length).toBeGreaterThan(50))
  it('has no wrong arrow', () => expect(findWrongArrows(files)).toEqual([]))
  it('has no circle', () => expect(findCycles(files)).toEqual([]))
  it('has no bag', () => expect(findBags(files)).toEqual([]))
  it('takes nobody for proven but through a membership', () => expect(findFalseProofs(files)).toEqual([]))
  it('has no over-long file', () => expect(findLongFiles(files)).toEqual([]))
  it('has no page that is empty when it is not there', () => expect(findEmptyWhenMissing(files)).toEqual([]))
})

describe('the check itself', () => {
  it('reads imports of every form and skips comments', () => {
    const text = `import a from 'one'\nimport {\n  b,\n} from "two"\nexport { c } from './three'\nimport 'four'\n// import x from 'no'\n/* import y from 'no' */\nawait import('five')`
    expect(readImports(text)).toEqual(['one', 'two', './three', 'four', 'five'])
  })
  it('refuses the database in a component, zod in the domain, and React on the command line', () => {
    expect(findWrongArrows([file('components/a.tsx', 'lib/data/database')])).toHaveLength(1)
    expect(findWrongArrows([file('lib/domain/a.ts', 'zod')])).toHaveLength(1)
    expect(findWrongArrows([file('lib/cli/a.ts', 'react')])).toHaveLength(1)
    expect(findWrongArrows([file('lib/data/a.ts', 'lib/session/auth')])).toHaveLength(1)
    expect(findWrongArrows([file('app/page.tsx', 'lib/commands/x', 'next/link')])).toEqual([])
  })
  it('refuses an Actor or a Scope that was not found', () => {
    // Put together here, so that the check does not find them in its own test.
    const [actor, scope] = ['Actor', 'Scope']
    const cast = readCasts(`x as unknown as ${actor}\n{ id } as ${scope}\nreturn <${actor}>{ id }\n// as Rumor`)
    expect(cast).toEqual(['Actor', 'Scope'])
    expect(findFalseProofs([{ ...file('lib/web/a.ts'), casts: cast }])).toHaveLength(2)
    expect(findFalseProofs([{ ...file('lib/data/identity/find-actor.ts'), casts: cast }])).toEqual([])
    expect(findFalseProofs([file('app/page.tsx', 'lib/data/identity/find-actor')])).toHaveLength(1)
    expect(findFalseProofs([file('lib/session/find-session.ts', 'lib/data/identity/find-actor')])).toEqual([])
  })
  it('finds a page that is empty when it is not there', () => {
    const asks = 'lib/session/require-actor'
    expect(findEmptyWhenMissing([file('app/a/page.tsx', asks)])).toHaveLength(1)
    expect(findEmptyWhenMissing([file('app/a/page.tsx', asks, 'app/_shell/or-not-found')])).toEqual([])
  })
  it('finds a circle', () => {
    expect(findCycles([file('lib/a.ts', 'lib/b'), file('lib/b.ts', 'lib/a')])).toHaveLength(1)
  })
  it('finds a bag and a long file', () => {
    expect(findBags([file('lib/web/utils.ts'), file('components/helpers/a.tsx')])).toHaveLength(2)
    expect(findLongFiles([{ path: 'lib/a.ts', lines: 301, imports: [], casts: [] }])).toHaveLength(1)
  })
})
