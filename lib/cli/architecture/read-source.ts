import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

export type SourceFile = {
  readonly path: string
  readonly lines: number
  readonly imports: readonly string[]
  /** Types that a value is declared to be of (`as Actor`), each once. */
  readonly casts: readonly string[]
}

const ROOTS = ['app', 'components', 'e2e', 'lib', 'prisma', 'proxy.ts', 'instrumentation.ts']
// Every static import or export ends in `from '…'`, a bare or dynamic one begins with `import '…'` or `import('…')`.
const IMPORT = /(?<=^|[\s}*;])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g
const COMMENT = /\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g

// `as Actor` and what ends in it, and the older `<Actor>value`; `import { x as y }` is a cast to nothing that matters.
const CAST = /\bas\s+(?:unknown\s+as\s+)?([A-Z]\w*)|(?<=[=(,:?]\s*|return\s+)<([A-Z]\w*)>(?=[\w({[])/g

/** The types that a source text casts values to. Comments do not count. */
export function readCasts(text: string): string[] {
  const casts = [...text.replace(COMMENT, '$1').matchAll(CAST)].map((match) => match[1] ?? match[2] ?? '')
  return [...new Set(casts)]
}

/** Every module that a source text imports, static or dynamic, in order. Comments do not count. */
export function readImports(text: string): string[] {
  return [...text.replace(COMMENT, '$1').matchAll(IMPORT)].map((match) => match[1] ?? '')
}

function* walk(path: string): Generator<string> {
  if (statSync(path).isFile()) {
    if (/\.(ts|tsx)$/.test(path)) yield path
    return
  }
  for (const name of readdirSync(path).sort()) if (name !== 'generated') yield* walk(join(path, name))
}

/** An import of our own, as a path from the top folder; a package's name otherwise. */
export function resolveImport(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? posix.normalize(posix.join(dirname(from), name)) : name
}

/** Every TypeScript file of the product with its length and what it imports. */
export function readSource(root: string): SourceFile[] {
  const roots = ROOTS.map((name) => join(root, name)).filter((path) => existsSync(path))
  return roots.flatMap((start) =>
    [...walk(start)].map((full) => {
      const path = full.slice(root.length + 1)
      const text = readFileSync(full, 'utf8')
      return {
        path,
        lines: text.split('\n').length - 1,
        casts: readCasts(text),
        imports: readImports(text).map((name) => resolveImport(path, name)),
      }
    }),
  )
}
