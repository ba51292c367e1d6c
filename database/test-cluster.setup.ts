import type { TestProject } from 'vitest/node'
import type { Connection } from '#database/connect.ts'
import { makeTemplate } from '#database/test-template.ts'
import { startThrowAway } from '#database/throw-away.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testCluster: Connection
  }
}

/** vitest's globalSetup: one cluster and one migrated template for the whole run. */
export default async (project: TestProject) => {
  const { connection, stop } = await startThrowAway()
  await makeTemplate(connection)
  project.provide('testCluster', connection)
  return stop
}
