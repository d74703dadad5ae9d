import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Where tests need a Postgres. */
const data = ['data', 'commands', 'session', 'cli/database', 'cli/backup', 'cli/demo'].map(
  (folder) => `lib/${folder}/**/*.test.ts`,
)

export default defineConfig({
  resolve: { alias: { '@/': root }, conditions: ['react-server', 'node'] },
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['lib/**/*.test.ts', 'components/**/*.test.ts'],
          exclude: data,
          setupFiles: ['lib/cli/test/seed-laws.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: [...data, 'prisma/**/*.test.ts'],
          globalSetup: ['lib/cli/test/test-postgres.ts'],
          setupFiles: ['lib/cli/test/seed-laws.ts'],
          // Against a hang only: nothing passes or fails by how long it took.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
