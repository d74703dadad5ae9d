import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findBags, findCycles, findLongFiles, findWrongArrows } from './find-faults'
import { readImports, readSource } from './read-source'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
const files = readSource(root)
const file = (path: string, ...imports: string[]) => ({ path, lines: 10, imports })

describe('the tree', () => {
  it('is read', () => expect(files.length).toBeGreaterThan(50))
  it('has no wrong arrow', () => expect(findWrongArrows(files)).toEqual([]))
  it('has no circle', () => expect(findCycles(files)).toEqual([]))
  it('has no bag', () => expect(findBags(files)).toEqual([]))
  it('has no over-long file', () => expect(findLongFiles(files)).toEqual([]))
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
  it('finds a circle', () => {
    expect(findCycles([file('lib/a.ts', 'lib/b'), file('lib/b.ts', 'lib/a')])).toHaveLength(1)
  })
  it('finds a bag and a long file', () => {
    expect(findBags([file('lib/web/utils.ts'), file('components/helpers/a.tsx')])).toHaveLength(2)
    expect(findLongFiles([{ path: 'lib/a.ts', lines: 301, imports: [] }])).toHaveLength(1)
  })
})
