import { unwatchFile, watchFile } from 'node:fs'
import type { Server } from 'node:https'
import type { FastifyInstance } from 'fastify'
import { CannotStart } from '#database/cannot-start.ts'
import { Refusal } from '#kit/refusal.ts'
import { type Listening, checkedCertificate, isLoopback } from './listening.ts'

/** What a proxy heard in the open, or what came around it, is turned away; on this very machine plain http is nobody else's to hear. */
export const refusePlainHttp = (app: FastifyInstance): void => {
  app.addHook('onRequest', async ({ protocol, socket, headers }) => {
    const passedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
    if (protocol !== 'https' && (passedOn || !isLoopback(socket.remoteAddress ?? ''))) throw new Refusal('kit.https-only', 403)
  })
}

const LOOKED_AT_EVERY_MS = 60_000

/** A renewed certificate is taken up while people work; one that does not fit leaves the old one in place and says so. */
export const renewCertificate = (app: FastifyInstance, { files }: NonNullable<Listening['https']>, say: (words: string) => void, every = LOOKED_AT_EVERY_MS): void => {
  const takeUp = (): void => {
    try {
      const { cert, key } = checkedCertificate(files, new Date())
      ;(app.server as unknown as Server).setSecureContext({ cert, key, minVersion: 'TLSv1.2' })
    } catch (error) {
      say(`the renewed certificate is not taken up: ${error instanceof CannotStart ? error.message : error}`)
    }
  }
  watchFile(files.cert, { interval: every, persistent: false }, takeUp)
  app.addHook('onClose', async () => unwatchFile(files.cert, takeUp))
}
