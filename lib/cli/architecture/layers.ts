/** Who may import whom. `null` in `packages`: any package that is not listed under `never`. */
export type Layer = {
  readonly path: string
  readonly imports: readonly string[]
  readonly packages: readonly string[] | null
  readonly never?: readonly string[]
}

const FOUNDATION = ['lib/env', 'lib/log', 'lib/clock']
const EVERYTHING_SHOWN = ['lib/domain', 'lib/forms', 'components']

/** The longest path that fits a file decides its layer. */
export const LAYERS: readonly Layer[] = [
  { path: 'lib/domain', imports: ['lib/domain'], packages: [] },
  { path: 'lib/forms', imports: ['lib/domain', 'lib/forms'], packages: ['zod', 'ical.js', 'papaparse'] },
  {
    path: 'lib/data',
    imports: ['lib/domain', 'lib/data', ...FOUNDATION],
    packages: ['server-only', '@prisma/adapter-pg', '@prisma/client', 'better-auth', 'zod', 'node:'],
  },
  {
    path: 'lib/commands',
    imports: ['lib/domain', 'lib/data', 'lib/commands', ...FOUNDATION],
    packages: ['server-only', 'node:'],
  },
  {
    path: 'lib/session',
    imports: ['lib/domain', 'lib/data', 'lib/session', ...FOUNDATION],
    packages: ['server-only', 'next', 'react', 'better-auth', 'node:'],
  },
  {
    path: 'lib/web',
    imports: ['lib/domain', 'lib/forms', 'lib/session', 'lib/web', ...FOUNDATION],
    packages: ['server-only', 'next', 'react', 'node:'],
  },
  {
    path: 'lib/cli',
    imports: ['lib/domain', 'lib/forms', 'lib/data', 'lib/commands', 'lib/cli', 'prisma', ...FOUNDATION],
    packages: null,
    never: ['next', 'react', 'react-dom'],
  },
  {
    path: 'prisma',
    imports: ['lib/domain', 'lib/forms', 'lib/data', 'lib/commands', 'prisma', 'lib/cli', ...FOUNDATION],
    packages: null,
    never: ['next', 'react', 'react-dom'],
  },
  { path: 'lib/env', imports: [], packages: ['zod'] },
  { path: 'lib/log', imports: ['lib/env'], packages: ['pino'] },
  { path: 'lib/clock', imports: [], packages: [] },
  { path: 'components', imports: EVERYTHING_SHOWN, packages: ['react', 'react-dom', 'next', 'd3-scale', 'd3-shape'] },
  {
    path: 'app',
    imports: [...EVERYTHING_SHOWN, 'app', 'lib/data', 'lib/commands', 'lib/session', 'lib/web', ...FOUNDATION],
    packages: ['next', 'react', '@fontsource-variable/public-sans', 'server-only'],
  },
  { path: 'e2e', imports: ['e2e'], packages: ['@playwright/test', 'axe-core', 'cheerio', 'node:'] },
  { path: 'proxy', imports: ['lib/web', 'lib/session/request-headers'], packages: ['next'] },
  {
    path: 'instrumentation',
    imports: [
      ...['lib/log', 'lib/session/request-headers', 'lib/web/answer-status', 'lib/web/every-day'],
      'lib/commands/drafts/remove-untouched-drafts',
    ],
    packages: ['next'],
  },
]

/** Folders and files named for nothing in particular. */
export const BAG_NAMES = [
  'utils',
  'util',
  'helpers',
  'helper',
  'misc',
  'common',
  'shared',
  'index',
  'constants',
  'types',
]

export const LONGEST_FILE_LINES = 300
