import pg from 'pg'
import { buildApp } from '#apps/build-app.ts'
import { sentence } from '#apps/sentences.ts'
import type { Database } from '#database/connect.ts'
import { flow } from '#domain/flow.ts'
import { secretsFrom } from '#kit/server/secrets.ts'
import type { Query } from './load.ts'

/** What a request asks the database, word for word: noted at the driver while the request is served once more, its session known already. */
export const askedSql = async (database: Database, path: string, cookie: string): Promise<Query[]> => {
  const platform = { ...database, secrets: secretsFrom(Buffer.alloc(32, 1)), flow, clock: () => new Date(), sentence }
  const app = await buildApp(platform, { house: { demo: false, demoPassword: null } })
  const ask = () => app.inject({ method: 'GET', url: path, headers: { cookie } })
  await ask()
  const noted: Query[] = []
  const own = pg.Client.prototype.query as (...args: unknown[]) => unknown
  pg.Client.prototype.query = function noting(this: pg.Client, ...args: unknown[]): unknown {
    if (typeof args[0] === 'string') noted.push({ text: args[0], values: (args[1] as unknown[]) ?? [] })
    return own.apply(this, args)
  } as typeof pg.Client.prototype.query
  try {
    const { statusCode } = await ask()
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`)
  } finally {
    pg.Client.prototype.query = own as typeof pg.Client.prototype.query
    await app.close()
  }
  return noted
}
