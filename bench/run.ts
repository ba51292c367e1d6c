import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect, type Connection } from '#database/connect.ts'
import { linkPendingFacts } from '#domain/audit/server/chainer.ts'
import { askedSql } from './asked-sql.ts'
import { benchCluster, urlOf } from './cluster.ts'
import { killUnderLoad } from './kill.ts'
import { type Measured, measure } from './load.ts'
import { staff } from './people.ts'
import { COUNTY, type Size, demoSized, fullCounty, seedCounty } from './seed-county.ts'
import { type RunningServer, startServer } from './server.ts'
import { signUpAtOnce } from './sign-up.ts'

// `script/bench [--seconds 8] [--small]`: figures and the machine they were taken on. It judges nothing; who reads it does.
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' }, small: { type: 'boolean', default: false } } })
const SECONDS = Number(values.seconds)
const CLIENTS = 32

const ms = (value: number): string => value.toFixed(1).padStart(8)
const line = (name: string, { perSecond, p50, p95, p99, failed }: Measured, more = ''): void =>
  console.log(`  ${name.padEnd(44)}${perSecond.toFixed(0).padStart(7)}/s  p50${ms(p50)}  p95${ms(p95)}  p99${ms(p99)} ms${more}${Object.keys(failed).length > 0 ? `  failed ${JSON.stringify(failed)}` : ''}`)

/** As an officer reads: the newest of the county, one status in one township, what is searched by a word that many needs hold and by one that few do. */
const questions: [name: string, query: string][] = [
  ['list, newest of the county', 'limit=50'],
  ['list, one status in a township', 'limit=50&status=routed&area=150521100'],
  ['search, two characters of many needs', `limit=50&search=${encodeURIComponent('轮椅')}`],
  ['search, six characters of few needs', `limit=50&search=${encodeURIComponent('嘎查部旁9号')}`],
]

const read = async (connection: Connection, { address }: RunningServer): Promise<void> => {
  const database = connect(connection, { poolSize: 4 })
  const [cookie] = await staff(database, 'county_officer', COUNTY) as [string]
  for (const [name, query] of questions) {
    const path = `/api/needs?${query}`
    const queries = await askedSql(database, path, cookie)
    const bare = await measure({ kind: 'sql', connection, queries, county: COUNTY, clients: CLIENTS, seconds: SECONDS })
    const served = await measure({ kind: 'get', address, paths: [path], cookies: [cookie], clients: CLIENTS, seconds: SECONDS })
    line(`${name}, ${queries.length} statement${queries.length > 1 ? 's' : ''} bare`, bare)
    line('  the same over HTTP', served, `  ratio of p95 ${(served.p95 / bare.p95).toFixed(2)}`)
  }
  await database.close()
}

const write = async (connection: Connection, { address }: RunningServer): Promise<void> => {
  const database = connect(connection, { poolSize: 4 })
  const areas = (await database.ownerDb().selectFrom('area').select('code').where('kind', '=', 'grid').orderBy('code').limit(4).execute()).map(({ code }) => code)
  const cookies = await staff(database, 'social_worker', areas[0]!.slice(0, 12), 8)
  const before = await needsIn(database)
  const measured = await measure({ kind: 'report', address, areas, cookies, clients: CLIENTS, seconds: SECONDS })
  line('report a need, with its fact', measured, `  ${(await needsIn(database)) - before} rows`)
  const result = await signUpAtOnce(database, address)
  console.log(`  ${'400 sign up at once for 20 places'.padEnd(44)}accepted ${result.accepted}, enrolled ${result.enrolled}, taken ${result.taken}, in ${result.ms.toFixed(0)} ms  ${JSON.stringify(result.answers)}`)
  await database.close()
}
const needsIn = async (database: ReturnType<typeof connect>): Promise<number> => (await database.ownerDb().selectFrom('need').select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count

const over = async (name: string, size: Size, cluster: Awaited<ReturnType<typeof benchCluster>>): Promise<void> => {
  console.log(`\n${name}: ${size.residents} residents, ${size.needs} needs, ${size.volunteers} volunteers, ${size.teams} teams`)
  const connection = await cluster.database(name.replaceAll(' ', '_'))
  const started = performance.now()
  await seedCounty(connection, size, new Date(), console.log)
  const database = connect(connection, { poolSize: 2 })
  while (await linkPendingFacts(database.ownerDb(), new Date())) { /* until all are linked */ }
  await database.close()
  console.log(`  seeded and linked in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  const server = await startServer({ DATABASE_URL: urlOf(connection), DATA_DIR: join(cluster.folder, `keys of ${name}`) })
  await read(connection, server)
  await write(connection, server)
  await server.stop()
}

const main = async (): Promise<void> => {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${CLIENTS} clients, ${SECONDS} s each, ${new Date().toISOString()}`)
  const cluster = await benchCluster()
  try {
    await over('demo sized', demoSized, cluster)
    if (!values.small) await over('full county', fullCounty, cluster)
  } finally {
    await cluster.stop()
  }
  console.log('\nkilled under load')
  const { kills, acknowledged, resent, missing, twice, withoutFact, unasked, facts, faults, restartMs } = await killUnderLoad({ kills: 3, betweenMs: 4_000, clients: CLIENTS })
  console.log(`  ${kills} kills, ${acknowledged} writes acknowledged, ${resent} sent again, ${missing} missing, ${twice} twice, ${withoutFact} without their fact, ${unasked} unasked; ${facts} facts in the chain, ${faults.length === 0 ? 'whole' : faults.join('; ')}; ready again after ${restartMs.join(', ')} ms`)
}

await main()
