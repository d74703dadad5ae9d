import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Where tests need a Postgres. */
const data = ['data', 'commands', 'session', 'cli/database', 'cli/backup', 'cli/demo'].map(
  (folder) => `lib/${folder}/**/*.test.ts`,
)

/** Where components are drawn as the browser gets them: React's server markup is not there under `react-server`. */
const MARKUP = ['components/**/*.markup.test.ts']

export default defineConfig({
  resolve: { alias: { '@/': root }, conditions: ['react-server', 'node'] },
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  test: {
    // Its default leaves one core idle.
    maxWorkers: '100%',
    // Against a hang only: nothing passes or fails by how long it took.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // They share nothing that changes: one load of a module serves all files of a worker.
          isolate: false,
          include: ['lib/**/*.test.ts', 'components/**/*.test.ts'],
          exclude: [...data, ...MARKUP],
          setupFiles: ['lib/cli/test/seed-laws.ts'],
        },
      },
      {
        resolve: { alias: { '@/': root }, conditions: ['node'] },
        ssr: { resolve: { conditions: ['node'] } },
        // As the server draws: without React's checks for developers.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'markup',
          isolate: false,
          include: MARKUP,
          testTimeout: 120_000,
          env: { NODE_ENV: 'production' },
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          isolate: false,
          include: [...data, 'prisma/**/*.test.ts'],
          globalSetup: ['lib/cli/test/test-postgres.ts'],
          setupFiles: ['lib/cli/test/seed-laws.ts'],
        },
      },
    ],
  },
})
