import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#database/migrate.ts'
import { printSchema } from '#database/print-schema.ts'
import { readColumns } from '#database/read-columns.ts'
import { startThrowAway } from '#database/throw-away.ts'

const file = join(import.meta.dirname, 'schema.generated.ts')

const printMigrated = async () => {
  const { connection, stop } = await startThrowAway()
  try {
    await migrate(connection)
    const client = new pg.Client({ ...connection })
    await client.connect()
    const columns = await readColumns(client)
    await client.end()
    return printSchema(columns)
  } finally {
    await stop()
  }
}

const printed = await printMigrated()
if (!process.argv.includes('--check')) await writeFile(file, printed)
else if (printed !== (await readFile(file, 'utf8'))) {
  console.error('database/schema.generated.ts is older than the migrations: run "node database/generate-types.ts"')
  process.exitCode = 1
}
