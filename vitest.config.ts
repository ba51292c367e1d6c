import { defineConfig } from 'vitest/config'

// One process, no isolation: a thousand tests start in seconds instead of minutes. Every test file opens its own database.
export default defineConfig({
  test: {
    include: ['{apps,checks,database,demo,domain,kit,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['database/test-cluster.setup.ts'],
    pool: 'threads', isolate: false, maxWorkers: 2, testTimeout: 20_000, hookTimeout: 60_000,
  },
})
