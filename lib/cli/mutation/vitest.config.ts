import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that kill mutants of the heart: its own, and those of the files that people write for it. */
const root = fileURLToPath(new URL('../../../', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@/': root } },
  test: {
    include: ['lib/domain/**/*.test.ts', 'lib/forms/terms-file/**/*.test.ts'],
    testTimeout: 0,
  },
})
