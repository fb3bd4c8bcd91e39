/** Tests that use PostgreSQL share one server each run, which starts when the first of them asks; the others need nothing. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'e2e/**/*.test.ts', 'demo/**/*.test.ts'],
    globalSetup: ['test/server.ts'],
    allowOnly: false,
    // Much of a test in a browser is waiting, so that two at once do well even where there are two processors.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Against tests that hang, not against slow machines: speed is measured in bench/.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
