import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext { houseUrl: string; houseFolder: string }
}

/** The real server in a folder of its own, as `script/start` runs it. */
export const openHouse = async (env: NodeJS.ProcessEnv = {}): Promise<{ url: string; folder: string; close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'tongpin-journeys-'))
  const server = spawn(process.execPath, ['apps/server.ts'], { cwd: join(import.meta.dirname, '..'), env: { ...process.env, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await readyAddress(server)
  return {
    url, folder,
    close: async () => {
      await new Promise<void>((ended) => { server.once('exit', () => ended()); server.kill('SIGTERM') })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export default async (project: TestProject) => {
  const { url, folder, close } = await openHouse()
  project.provide('houseUrl', url)
  project.provide('houseFolder', folder)
  return close
}

const readyAddress = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /^ready (http\S+)$/m.exec(said)?.[1]
      if (address) resolve(address)
    })
    server.once('exit', (code) => reject(new Error(`the server ended (${code}) before it was ready: ${said}`)))
  })
