import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext { houseUrl: string }
}

/** The real server with the demo county, in a folder of its own, as `script/start` runs it. */
export default async (project: TestProject) => {
  const folder = mkdtempSync(join(tmpdir(), 'tongpin-journeys-'))
  const server = spawn(process.execPath, ['apps/server.ts'], { cwd: join(import.meta.dirname, '..'), env: { ...process.env, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1' }, stdio: ['ignore', 'pipe', 'inherit'] })
  project.provide('houseUrl', await readyAddress(server))
  return async () => {
    await new Promise<void>((ended) => { server.once('exit', () => ended()); server.kill('SIGTERM') })
    rmSync(folder, { recursive: true, force: true })
  }
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
