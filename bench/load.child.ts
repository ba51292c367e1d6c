import { Agent, request } from 'node:http'
import pg from 'pg'
import { newId } from '#kit/ids.ts'
import type { Job } from './load.ts'

/** Each client asks again as soon as it is answered. */
const WARM_MS = 1_000
const latencies: number[] = []
const failed: Record<string, number> = {}

const loops = async (clients: number, seconds: number, ask: (client: number, turn: number) => Promise<string>): Promise<number> => {
  const begin = performance.now() + WARM_MS
  const end = begin + seconds * 1000
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    for (let turn = 0; performance.now() < end; turn++) {
      const from = performance.now()
      const outcome = await ask(client, turn).catch((error: NodeJS.ErrnoException) => error.code ?? error.message)
      const to = performance.now()
      if (from < begin) continue
      if (outcome === '200') latencies.push(to - from)
      else failed[outcome] = (failed[outcome] ?? 0) + 1
    }
  }))
  return performance.now() - begin
}

const http = (address: string, clients: number) => {
  const { hostname, port } = new URL(address)
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  return (method: 'GET' | 'POST', path: string, cookie: string, body?: string): Promise<string> => new Promise((answer, fail) => {
    const asked = request({ agent, hostname, port, method, path, headers: { cookie, 'sec-fetch-site': 'same-origin', ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) } }, (response) => {
      response.resume()
      response.on('end', () => answer(String(response.statusCode)))
      response.on('error', fail)
    })
    asked.on('error', fail)
    asked.end(body)
  })
}

const run = async (job: Job): Promise<number> => {
  if (job.kind === 'sql') return bare(job)
  const ask = http(job.address, job.clients)
  const cookieOf = (client: number): string => job.cookies[client % job.cookies.length]!
  if (job.kind === 'get') return loops(job.clients, job.seconds, (client, turn) => ask('GET', job.paths[(client + turn) % job.paths.length]!, cookieOf(client)))
  return loops(job.clients, job.seconds, (client, turn) => ask('POST', '/api/needs/report', cookieOf(client), JSON.stringify({
    id: newId(), areaCode: job.areas[(client + turn) % job.areas.length], summary: `${turn}号楼楼道灯不亮`, description: '晚上看不清台阶，老人走着害怕', personName: `${'张王李赵'[client % 4]}大娘`, saidBy: 'self', groups: ['elder'], field: 'everyday_help', source: 'home_visit', urgency: 'ordinary',
  })))
}

/** The same questions without the platform: same role, same fence, same settings. */
const bare = async ({ connection, queries, county, clients, seconds }: Extract<Job, { kind: 'sql' }>): Promise<number> => {
  const options = `-c timezone=Asia/Shanghai -c plan_cache_mode=force_custom_plan -c role=tongpin_app -c app.county=${county}`
  const lines = await Promise.all(Array.from({ length: clients }, async () => { const line = new pg.Client({ ...connection, options }); await line.connect(); return line }))
  const span = await loops(clients, seconds, async (client) => { for (const { text, values } of queries) await lines[client]!.query(text, values); return '200' })
  await Promise.all(lines.map((line) => line.end()))
  return span
}

process.once('message', (job: Job) => void run(job).then((spanMs) => process.send!({ latencies: Float64Array.from(latencies), spanMs, failed })))
