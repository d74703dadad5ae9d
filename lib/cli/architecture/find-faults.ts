import { BAG_NAMES, LAYERS, type Layer, LONGEST_FILE_LINES } from './layers'
import type { SourceFile } from './read-source'

const OWN = ['app/', 'components/', 'lib/', 'prisma/', 'e2e/']
const inside = (path: string, folder: string) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)
const isTest = (path: string) => /\.(test|journey)\.tsx?$|\/testing\/|\/arbitrary-/.test(path)
const isPackage = (name: string, allowed: string) =>
  allowed.endsWith(':') ? name.startsWith(allowed) : name === allowed || name.startsWith(`${allowed}/`)

export function layerOf(path: string): Layer | undefined {
  return LAYERS.filter((layer) => inside(path, layer.path)).sort((a, b) => b.path.length - a.path.length)[0]
}

const PROOFS = ['Actor', 'Scope']
const PROOF_MAKER = 'lib/data/identity/find-actor'
const PROOF_ASKERS = ['lib/session', 'lib/cli']

/** Where somebody is taken for proven by other means than a membership just found. Tests may ask the maker too. */
export function findFalseProofs(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !inside(file.path, PROOF_MAKER))
    .flatMap(({ path, casts, imports }) => [
      ...casts.filter((cast) => PROOFS.includes(cast)).map((cast) => `${path} casts to ${cast}`),
      ...(imports.some((name) => inside(name, PROOF_MAKER)) &&
      !isTest(path) &&
      !PROOF_ASKERS.some((asker) => inside(path, asker))
        ? [`${path} asks for an Actor by itself`]
        : []),
    ])
}

/** Imports that point the wrong way. Tests may use any package, and the test's own helpers. */
export function findWrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path)
    if (layer === undefined) return [`${file.path}: belongs to no layer`]
    return file.imports
      .filter((name) => {
        if (OWN.some((folder) => name.startsWith(folder))) {
          return (
            !layer.imports.some((allowed) => inside(name, allowed)) &&
            !(isTest(file.path) && name.includes('/testing/'))
          )
        }
        if (isTest(file.path)) return false
        if (layer.never?.some((never) => isPackage(name, never))) return true
        return (
          layer.packages !== null &&
          !layer.packages.some((allowed) => isPackage(name, allowed)) &&
          !name.endsWith('.css') &&
          !name.startsWith('lib')
        )
      })
      .map((name) => `${file.path} imports ${name}`)
  })
}

/** Files that import each other in a circle, each circle once. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const known = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (name: string, trail: readonly string[]) => {
    const start = trail.indexOf(name)
    if (start >= 0) circles.push([...trail.slice(start), name].join(' → '))
    if (start >= 0 || done.has(name)) return
    for (const next of known.get(name)?.imports ?? []) if (known.has(next)) visit(next, [...trail, name])
    done.add(name)
  }
  for (const name of known.keys()) visit(name, [])
  return circles
}

/** Folders and files whose name says nothing. */
export function findBags(files: readonly SourceFile[]): string[] {
  return files
    .map((file) => file.path)
    .filter((path) => path.split('/').some((part) => BAG_NAMES.includes(part.split('.')[0] ?? '')))
}

/** Source files too long to read at one sitting; tests may be longer. */
export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !isTest(file.path) && file.lines > LONGEST_FILE_LINES)
    .map((file) => `${file.path}: ${file.lines} lines`)
}

/** Pages behind the sign-in that are empty with scripts off when they are not there. */
export function findEmptyWhenMissing(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, imports }) => /^app\/.+\/page\.tsx$/.test(path) && imports.includes('lib/session/require-actor'))
    .filter(({ imports }) => !imports.some((name) => name.endsWith('_shell/or-not-found')))
    .map(({ path }) => `${path} is not wrapped by orNotFound`)
}
