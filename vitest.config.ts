/** Tests that use PostgreSQL share one server each run, which starts when the first of them asks; the others need nothing. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'e2e/**/*.test.ts', 'demo/**/*.test.ts'],
    globalSetup: ['test/server.ts'],
    allowOnly: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
