import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build, type Plugin } from 'esbuild'

/**
 * Loads every test file and what it imports anew. `require` gives it packages; `enterFile` hears whose own code follows,
 * and null at its end.
 */
export type LoadTests = (require: (name: string) => unknown, enterFile: (file: string | null) => void) => void

/**
 * The tests of these folders, and all our code that they import, as one script that is compiled once and can be loaded
 * as often as there are mutants: every load has module state of its own. Packages stay outside.
 */
export async function bundleTests(root: string, folders: readonly string[]): Promise<LoadTests> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(root, folder, path)),
  )
  // Laws try many random terms: they come last, for mutants that no example kills.
  const [laws, examples] = [true, false].map((isLaw) => files.filter((file) => file.includes('/laws/') === isLaw))
  const { outputFiles } = await build({
    stdin: {
      contents: [...(examples ?? []), ...(laws ?? [])].map((file) => `import ${JSON.stringify(file)}`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: {},
    external: ['zod', 'fast-check', 'vitest'],
    alias: { '@': root },
    plugins: [sayWhichFile(root)],
  })
  const code = outputFiles[0]?.text ?? ''
  return new Script(`(require, enterFile) => {${code}\n}`, { filename: 'tests.js' }).runInThisContext()
}

/** Around each test file its name, and in it the address that it had before it was bundled. */
function sayWhichFile(root: string): Plugin {
  return {
    name: 'say which file',
    setup({ onLoad }) {
      onLoad({ filter: /\.test\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        const name = JSON.stringify(relative(root, path))
        return { contents: `enterFile(${name})\n${text}\nenterFile(null)`, loader: 'ts' }
      })
    },
  }
}
