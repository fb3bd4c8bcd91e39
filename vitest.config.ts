/** Tests that use PostgreSQL share one server each run, which starts when the first of them asks; the others need nothing. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'e2e/**/*.test.ts', 'demo/**/*.test.ts'],
    globalSetup: ['test/server.ts'],
    allowOnly: false,
    // Against tests that hang, not against slow machines: speed is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
