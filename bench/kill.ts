import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '#database/connect.ts'
import { reachDatabase } from '#database/reach.ts'
import { chainKeyAt } from '#domain/audit/server/chain-key.ts'
import { outsideRoots, verifyCounty } from '#domain/audit/server/verify.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'
import { staff } from './people.ts'
import { COUNTY, demoSized, seedCounty } from './seed-county.ts'
import { startServer, type RunningServer } from './server.ts'

const AREA = '150521100200001'
export interface KillResult { kills: number; acknowledged: number; resent: number; missing: number; twice: number; withoutFact: number; unasked: number; facts: number; faults: string[]; restartMs: number[] }

interface Writers { acknowledged: Set<string>; sent: Set<string>; resent: number; stop: () => Promise<void> }

/** Clients that report needs without rest; what got no answer is sent again, under the same id and key, until it is answered. */
const writers = (clients: number, cookies: string[], server: () => RunningServer | undefined): Writers => {
  const state: Writers = { acknowledged: new Set(), sent: new Set(), resent: 0, stop: async () => { stopping = true; await running } }
  let stopping = false
  const write = async (cookie: string): Promise<void> => {
    const id = newId()
    state.sent.add(id)
    const body = JSON.stringify({ id, areaCode: AREA, summary: '楼道灯不亮', personName: '张大娘', saidBy: 'self' })
    for (let turn = 0; ; turn++) {
      const address = server()?.address
      const answer = address && await fetch(`${address}/api${needEndpoints.report.path}`, { method: 'POST', headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'idempotency-key': id }, body }).then(async (response) => { await response.arrayBuffer(); return response.status }, () => undefined)
      if (answer === 200) { state.acknowledged.add(id); return }
      if (answer && answer !== 503) throw new Error(`a report was answered ${answer}`)
      if (turn === 0) state.resent += 1
      await pause(100)
    }
  }
  const running = Promise.all(Array.from({ length: clients }, async (_, client) => { while (!stopping) await write(cookies[client % cookies.length]!) }))
  running.catch(() => {})
  return state
}

/** Kills the platform in the middle of its work, again and again; then looks whether everything it acknowledged is there, once, and the chain whole. */
export const killUnderLoad = async ({ kills, betweenMs, clients }: { kills: number; betweenMs: number; clients: number }): Promise<KillResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'tongpin-bench-kill-'))
  const env = { DATA_DIR: folder }
  let server: RunningServer | undefined
  const restartMs: number[] = []
  try {
    server = await startServer(env)
    const cookies = await settle(folder)
    const load = writers(clients, cookies, () => server)
    for (let kill = 0; kill < kills; kill++) {
      await pause(betweenMs * (0.7 + 0.6 * Math.random()))
      const dying = server!
      server = undefined
      await dying.kill()
      const started = performance.now()
      server = await startServer(env)
      restartMs.push(Math.round(performance.now() - started))
    }
    await pause(betweenMs)
    await load.stop()
    // The chainer links what is left within a second.
    await pause(2_500)
    return { ...(await look(folder, load)), kills, restartMs }
  } finally {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const reach = async (folder: string) => {
  const reached = await reachDatabase({ ...process.env, DATA_DIR: folder })
  return { connection: reached.connection, database: connect(reached.connection, { poolSize: 2 }) }
}

const settle = async (folder: string): Promise<string[]> => {
  const { connection, database } = await reach(folder)
  await seedCounty(connection, { ...demoSized, communities: 1, residents: 50, needs: 20, volunteers: 5, teams: 1 }, new Date())
  const cookies = await staff(database, 'social_worker', AREA.slice(0, 12), 4)
  await database.close()
  return cookies
}

const look = async (folder: string, { acknowledged, sent, resent }: Writers): Promise<Omit<KillResult, 'kills' | 'restartMs'>> => {
  const { database } = await reach(folder)
  const db = database.ownerDb()
  const there = new Set((await db.selectFrom('need').select('id').where('reporterAccountId', 'is not', null).execute()).map(({ id }) => id))
  const facts = new Map<string, number>()
  for (const { aboutId } of await db.selectFrom('fact').select('aboutId').where('name', '=', 'need.reported').execute()) facts.set(aboutId, (facts.get(aboutId) ?? 0) + 1)
  const notes = join(folder, 'checkpoints.jsonl')
  const verdict = await verifyCounty(db, COUNTY, chainKeyAt(join(folder, 'chain.key')).publicKey, outsideRoots(existsSync(notes) ? readFileSync(notes, 'utf8') : ''))
  await database.close()
  return {
    acknowledged: acknowledged.size, resent, missing: [...acknowledged].filter((id) => !there.has(id)).length, twice: [...there].filter((id) => (facts.get(id) ?? 0) > 1).length,
    withoutFact: [...there].filter((id) => !facts.has(id)).length, unasked: [...there].filter((id) => !sent.has(id)).length, facts: verdict.facts, faults: [...verdict.faults, ...(verdict.unchained > 0 ? [`${verdict.unchained} facts not linked`] : [])],
  }
}
