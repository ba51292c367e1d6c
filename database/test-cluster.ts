import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connect, type Connection, type Database } from '#database/connect.ts'
import { createFromTemplate } from '#database/test-template.ts'

/** A migrated, empty database of its own: open it in `beforeAll`, close it in `afterAll`. Databases are never dropped, the whole cluster is. */
export const freshDatabase = async (): Promise<Database & { connection: Connection }> => {
  const cluster = inject('testCluster')
  const name = `test_${randomBytes(8).toString('hex')}`
  await createFromTemplate(cluster, name)
  const connection = { ...cluster, database: name }
  return { ...connect(connection, { poolSize: 4 }), connection }
}
