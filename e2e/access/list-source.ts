import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const APP = join(import.meta.dirname, '../../app')
const DIRECTIVE = "'use server'"

/** Every TypeScript file of the app folder, as a path within it. */
function listFiles(): string[] {
  return readdirSync(APP, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(APP, join(entry.parentPath, entry.name)))
}

/** Every address that answers, as the folders name it: "/campuses/[campusId]". */
export function listRoutes(): string[] {
  return listFiles()
    .map((path) => /^(?:(.*)\/)?(?:page\.tsx|route\.tsx?)$/.exec(path))
    .filter((match) => match !== null)
    .map((match) => `/${match[1] ?? ''}`)
    .sort()
}

/** Whether a route answers with a file, and not with a page. */
export const isFile = (route: string): boolean => existsSync(join(APP, route, 'route.ts'))

/** Every function that a browser can call: the exports of files that begin with 'use server', and where else it stands. */
export function listActions(): string[] {
  return listFiles()
    .map((path) => ({ path, text: readFileSync(join(APP, path), 'utf8') }))
    .filter(({ text }) => text.includes(DIRECTIVE))
    .flatMap(({ path, text }) => {
      if (!text.startsWith(DIRECTIVE)) return [`an action within ${path}: give it a file of its own`]
      return [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map((match) => match[1] ?? '')
    })
    .sort()
}
