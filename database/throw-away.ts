import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#database/embedded.ts'
import { isAlive } from '#database/embedded/is-alive.ts'
import { throwAwaySettings } from '#database/embedded/settings.ts'

/** A cluster in the temp folder that is gone after use: never for data. */
export const startThrowAway = async () => {
  const folder = makeThrowAwayFolder()
  const { connection, stop } = await startEmbedded({ folder, settings: throwAwaySettings(), initOptions: ['--no-sync', '--no-data-checksums'] })
  const drop = async () => {
    await stop()
    rmSync(folder, { recursive: true })
  }
  return { connection, stop: drop }
}

/** Named after its process, so that a later run can tell whether it was left behind. */
export const makeThrowAwayFolder = () => {
  dropAbandoned()
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
}

const prefix = 'tongpin-throw-away-'

/** A killed run takes its server along but leaves its folder. */
const dropAbandoned = () => {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    if (!isAlive(Number(name.slice(prefix.length).split('-')[0]))) drop(join(tmpdir(), name))
  }
}

const drop = (folder: string) => {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Another user's leftovers are that user's to clear.
  }
}
