import { defineConfig } from 'vitest/config'

// One house for all journeys, one after another: they are people walking through the same county.
export default defineConfig({
  test: { include: ['journeys/**/*.journey.ts'], globalSetup: ['journeys/house.setup.ts'], pool: 'threads', isolate: false, maxWorkers: 1, fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
})
