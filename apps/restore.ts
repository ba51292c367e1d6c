import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readBackupKey } from '#database/backup/backup-key.ts'
import { refuseHalfRestored, restore } from '#database/backup/restore.ts'
import { CannotStart } from '#database/cannot-start.ts'
import { startDatabase } from '#database/embedded.ts'
import { chooseFolder } from '#database/embedded/folder.ts'

const usage = `script/restore FILE --key KEYFILE
Puts a backup into an empty DATA_DIR (or the empty database of DATABASE_URL) and compares every table with what the backup held.`

/** `script/restore`: exit 0 only when every table came back as it was. */
const main = async (): Promise<number> => {
  const { values, positionals: [file, tooMuch] } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' }, help: { type: 'boolean' } } })
  if (!file || tooMuch || !values.key || values.help) { console.error(usage); return 2 }
  const at = process.env.TONGPIN_FROM ?? ''
  const [from, key] = [resolve(at, file), readBackupKey(resolve(at, values.key))]
  if (!existsSync(from)) throw new CannotStart(`the backup ${from} is not there`)
  refuseHalfRestored(chooseFolder())
  const started = Date.now()
  const { connection, folder, stop } = await startDatabase()
  try {
    const { about, compared, files } = await restore({ connection, folder, key, from })
    for (const { name, rows, same } of compared.filter(({ rows, same }) => rows > 0 || !same)) console.log(`${String(rows).padStart(9)}  ${name}${same ? '' : '  DIFFERS'}`)
    const different = compared.filter(({ same }) => !same)
    console.log(`${compared.reduce((all, { rows }) => all + rows, 0)} rows of ${compared.length} tables and ${files} files as of ${about.madeAt}, ${different.length === 0 ? 'every table byte for byte as it was' : `${different.length} tables differ`} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    return different.length === 0 ? 0 : 1
  } finally {
    await stop()
  }
}

main().then((code) => process.exit(code), (error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
})
