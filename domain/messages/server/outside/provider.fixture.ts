import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked { method: string; path: string; query: URLSearchParams; headers: IncomingMessage['headers']; body: unknown }
type Answer = { status?: number; headers?: Record<string, string>; json?: unknown; text?: string; never?: true }

/** Another house’s server on this machine: answers what the test lays out, and remembers what it was asked. */
export const provider = async (answer: (asked: Asked) => Answer) => {
  const asked: Asked[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const url = new URL(request.url!, 'http://provider')
      const text = Buffer.concat(pieces).toString('utf8')
      const one: Asked = { method: request.method!, path: url.pathname, query: url.searchParams, headers: request.headers, body: text ? JSON.parse(text) : undefined }
      asked.push(one)
      const { status = 200, headers = {}, json, text: words, never } = answer(one)
      if (never) return
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(words ?? JSON.stringify(json ?? {}))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, base: `http://${host}`, asked, close: () => new Promise<void>((gone) => { server.closeAllConnections(); server.close(() => gone()) }) }
}
export type Provider = Awaited<ReturnType<typeof provider>>

/** What the owner would write into channels.json for this server. */
export const written = ({ host, base }: Pick<Provider, 'host' | 'base'>) => ({
  hosts: [host], networks: ['127.0.0.0/8'], timeoutMs: 1000,
  sms: { url: `${base}/sms/send?v=1`, keyId: 'key', secret: 'sms-secret', sign: '同频', body: { mobile: '{phone}', content: '【{sign}】{text}', outId: '{ref}' }, answer: { field: 'code', sent: ['OK', '0'], later: ['BUSY'] } },
  wecom: { baseUrl: base, corpId: 'corp', agentId: 1000002, secret: 'wecom-secret' },
  wechat: { baseUrl: base, appId: 'app', secret: 'wechat-secret', templateId: 'T1', fields: { thing1: '{text}', const2: '同频' } },
})
