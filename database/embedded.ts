import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { CannotStart } from '#database/cannot-start.ts'
import type { Connection } from '#database/connect.ts'
import { chooseAccount } from '#database/embedded/account.ts'
import { chooseBinaries } from '#database/embedded/binaries.ts'
import { clusterIn, readyCluster, superuser } from '#database/embedded/cluster.ts'
import { clearTheWay } from '#database/embedded/earlier-server.ts'
import { chooseFolder, readyFolder } from '#database/embedded/folder.ts'
import { holdLock, login } from '#database/embedded/lock.ts'
import { becomesReady, lastWords, launch, type Launch, type Postmaster } from '#database/embedded/postmaster.ts'
import { lastingSettings } from '#database/embedded/settings.ts'
import { chooseSocketFolder, dropSocketFolder, port } from '#database/embedded/socket.ts'

export interface RunningDatabase {
  /** What outlives a restart lies here, our keys too. */
  folder: string
  connection: Connection
  stop(): Promise<void>
  /** PostgreSQL ended by itself. It is being started again; the sentence says what happened. */
  onCrash(listener: (sentence: string) => void): void
}

interface EmbeddedOptions {
  folder?: string
  settings?: string[]
  initOptions?: string[]
}

/** A server's PostgreSQL where DATABASE_URL names one, else our own. */
export const startDatabase = async (env: NodeJS.ProcessEnv = process.env): Promise<RunningDatabase> => {
  const folder = chooseFolder(env)
  if (!env.DATABASE_URL) return await startEmbedded({ folder })
  return { folder: readyFolder(folder, {}), connection: { connectionString: env.DATABASE_URL }, stop: async () => {}, onCrash: () => {} }
}

export const startEmbedded = async ({ folder = chooseFolder(), settings = lastingSettings(), initOptions = [] }: EmbeddedOptions = {}): Promise<RunningDatabase> => {
  const { place, connection } = prepare(folder, settings, initOptions)
  const listeners: ((sentence: string) => void)[] = []
  const supervision = await supervise(place, connection, (sentence) => listeners.forEach((tell) => tell(sentence)))
  await createDatabase(connection)
  return {
    folder: place.folder,
    connection: { ...connection, database: superuser },
    stop: supervision.stop,
    onCrash: (listener) => void listeners.push(listener),
  }
}

const prepare = (wished: string, settings: string[], initOptions: string[]) => {
  const account = chooseAccount(clusterIn(wished))
  const folder = readyFolder(wished, account)
  const binaries = chooseBinaries(folder, account)
  const password = readyCluster(folder, binaries, account, initOptions)
  const socketFolder = chooseSocketFolder(clusterIn(folder), account)
  const place: Launch = { folder, postgres: binaries.postgres, socketFolder, account, settings }
  const connection: Connection = { host: socketFolder, port, user: superuser, password, database: 'postgres', ssl: false }
  return { place, connection }
}

/** Keeps one server running until told to stop. */
const supervise = async (place: Launch, connection: Connection, tell: (sentence: string) => void) => {
  let stopping = false
  let server = await startServer(place, connection)
  const watch = async () => {
    for (let end = await server.exited; !stopping; end = await server.exited) {
      tell(`PostgreSQL ended (${end}) and is being started again`)
      await restart()
    }
  }
  const restart = async () => {
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 30_000)) {
      await pause(wait)
      const started = await startServer(place, connection).catch((error: Error) => tell(error.message))
      if (started) return void (server = started)
    }
  }
  const watching = watch()
  const stop = async () => {
    stopping = true
    await server.stop()
    await watching
    await server.stop()
    dropSocketFolder(place.socketFolder, clusterIn(place.folder))
  }
  return { stop }
}

const tries = 5

/** A twin that starts in the same moment makes our server refuse; the next look then finds the twin. */
const startServer = async (place: Launch, connection: Connection): Promise<Postmaster> => {
  for (let attempt = 1; attempt <= tries; attempt++) {
    await clearTheWay(clusterIn(place.folder), connection)
    const server = launch(place)
    if (await becomesReady(server, place.folder)) {
      await keepLock(server, connection)
      return server
    }
  }
  throw new CannotStart(`PostgreSQL does not start, its last words in ${place.folder}/postgres.log are:\n${lastWords(place.folder)}`)
}

/** The lock goes when any backend crashes and the server starts afresh inside, so it is taken again. */
const keepLock = async (server: Postmaster, connection: Connection) => {
  const again = (client: pg.Client) => client.once('end', () => void retake())
  const retake = async () => {
    while (server.isRunning()) {
      const client = await holdLock(connection).catch(() => pause(200))
      if (client) return void again(client)
    }
  }
  await retake()
}

const createDatabase = async (connection: Connection) => {
  const client = await login(connection)
  const { rowCount } = await client.query('select from pg_database where datname = $1', [superuser])
  if (!rowCount) await client.query(`create database ${superuser}`)
  await client.end()
}
