import { readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from '#database/backup/back-up.ts'
import { backupKeyAt, readBackupKey } from '#database/backup/backup-key.ts'
import { stampOf } from '#database/backup/before-upgrade.ts'
import { CannotStart } from '#database/cannot-start.ts'
import { reachDatabase } from '#database/reach.ts'

const usage = `script/backup [FILE] [--key KEYFILE] [--keep N]
Without FILE: backups/tongpin-<time>.backup in the data folder. Without KEYFILE: backup.key there, made on the first call.
--keep N: of the backups in that folder only the newest N stay.`

/** `script/backup`: everything into one sealed file, while the platform runs. */
const main = async (): Promise<number> => {
  const { values, positionals: [wished, tooMuch] } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' }, keep: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help || tooMuch || (values.keep !== undefined && !/^[1-9]\d{0,3}$/.test(values.keep))) { console.error(usage); return 2 }
  const from = process.env.TONGPIN_FROM ?? ''
  const started = Date.now()
  const { connection, folder, stop } = await reachDatabase()
  try {
    const keyFile = values.key ? resolve(from, values.key) : join(folder, 'backup.key')
    const { key, isNew } = values.key ? { key: readBackupKey(keyFile), isNew: false } : backupKeyAt(keyFile)
    const out = wished ? resolve(from, wished) : join(folder, 'backups', `tongpin-${stampOf(new Date())}.backup`)
    const sums = await backUp({ connection, folder, key, out })
    const tables = sums.filter(({ name }) => name.startsWith('table '))
    for (const { name, rows } of tables.filter(({ rows }) => rows > 0)) console.log(`${String(rows).padStart(9)}  ${name.slice(6)}`)
    console.log(`${tables.reduce((all, { rows }) => all + rows, 0)} rows of ${tables.length} tables, ${sums.filter(({ name }) => name.startsWith('file ')).length} files, ${Math.round(statSync(out).size / 1024)} kB in ${out} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    if (isNew) console.log(`A backup opens only with the key in ${keyFile}: copy it to another place than the backups now.`)
    if (values.keep && !wished) dropOld(join(folder, 'backups'), Number(values.keep))
    return 0
  } finally {
    await stop()
  }
}

const dropOld = (folder: string, keep: number): void => {
  const own = readdirSync(folder).filter((name) => /^tongpin-\d{8}-\d{6}\.backup$/.test(name)).sort()
  for (const name of own.slice(0, -keep)) rmSync(join(folder, name))
}

main().then((code) => process.exit(code), (error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
})
