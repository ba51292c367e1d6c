import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '#database/cannot-start.ts'
import { connect } from '#database/connect.ts'
import { reachDatabase } from '#database/reach.ts'
import { chainKeyAt } from '#domain/audit/server/chain-key.ts'
import { outsideRoots, verifyCounty } from '#domain/audit/server/verify.ts'

/** `script/verify`: recomputes every county's chain; exit 0 when whole, 1 when not. */
const main = async (): Promise<number> => {
  const reached = await reachDatabase()
  const database = connect(reached.connection, { poolSize: 2 })
  const { publicKey } = chainKeyAt(join(reached.folder, 'chain.key'))
  const notes = join(reached.folder, 'checkpoints.jsonl')
  const outside = outsideRoots(existsSync(notes) ? readFileSync(notes, 'utf8') : '')
  const counties = await database.ownerDb().selectFrom('fact').select('countyCode').distinct().orderBy('countyCode').execute()
  let whole = true
  for (const { countyCode } of counties) {
    const started = Date.now()
    const { facts, checkpoints, unchained, faults } = await verifyCounty(database.ownerDb(), countyCode, publicKey, outside)
    console.log(`${countyCode}: ${facts} facts, ${checkpoints} checkpoints, ${unchained} not yet linked, ${faults.length === 0 ? 'whole' : `${faults.length} faults`} (${Date.now() - started} ms)`)
    for (const fault of faults) console.log(`  ${fault}`)
    whole &&= faults.length === 0
  }
  if (counties.length === 0) console.log('no facts yet')
  await database.close()
  await reached.stop()
  return whole ? 0 : 1
}

main().then((code) => process.exit(code), (error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(2)
})
