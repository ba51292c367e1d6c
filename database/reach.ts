import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type RunningDatabase, startDatabase } from '#database/embedded.ts'
import { clusterIn, superuser } from '#database/embedded/cluster.ts'
import { readPidFile, runsOn } from '#database/embedded/earlier-server.ts'
import { chooseFolder } from '#database/embedded/folder.ts'
import { isAlive } from '#database/embedded/is-alive.ts'
import { port } from '#database/embedded/socket.ts'

/** For a script beside the running platform: joins the server that is up, or starts one for as long as the script runs. */
export const reachDatabase = async (env: NodeJS.ProcessEnv = process.env): Promise<Omit<RunningDatabase, 'onCrash'>> => {
  if (env.DATABASE_URL) return startDatabase(env)
  const wished = chooseFolder(env)
  // The supervisor started on the real path; a link to it names the same server.
  const folder = existsSync(wished) ? realpathSync(wished) : wished
  const found = readPidFile(clusterIn(folder))
  if (!found || !isAlive(found.pid) || !runsOn(found.pid, clusterIn(folder))) return startDatabase(env)
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8')
  return { folder, connection: { host: found.socketFolder, port, user: superuser, password, database: superuser, ssl: false }, stop: async () => {} }
}
