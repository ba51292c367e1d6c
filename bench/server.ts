import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface RunningServer { address: string; pid: number; kill: () => Promise<void>; stop: () => Promise<void> }

/** The platform as an office runs it, in a process of its own; ready when it says so. */
export const startServer = async (env: Record<string, string>): Promise<RunningServer> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'apps', 'server.ts')], { env: { ...process.env, DEMO: '0', PORT: '0', HOST: '127.0.0.1', LOG: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await readyLine(child)
  const end = (signal: 'SIGKILL' | 'SIGTERM') => async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return { address, pid: child.pid!, kill: end('SIGKILL'), stop: end('SIGTERM') }
}

const readyLine = async (child: ChildProcess): Promise<string> => {
  for await (const line of createInterface({ input: child.stdout! })) {
    const found = /^ready (\S+)$/.exec(line)
    if (found) return found[1]!
  }
  throw new Error('the server ended before it was ready')
}
