import { join } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const YEAR = 31_536_000

/** The two front ends. Vite puts a hash into every asset's name, so assets stay for a year and the page that names them never. */
export const servePages = async (app: FastifyInstance, pages: string): Promise<void> => {
  const setHeaders = (reply: FastifyReply, path: string): void =>
    void reply.header('cache-control', /[/\\]assets[/\\]/.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache')
  const shared = { preCompressed: true, setHeaders, index: false as const, cacheControl: false, wildcard: true }
  await app.register(serveStatic, { ...shared, root: join(pages, 'desk', 'assets'), prefix: '/assets/' })
  await app.register(serveStatic, { ...shared, root: join(pages, 'field'), prefix: '/m/', decorateReply: false, wildcard: false })
  const page = (front: 'desk' | 'field') => (_request: unknown, reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html', join(pages, front))
  app.get('/m', page('field'))
  app.get('/m/*', page('field'))
  app.get('/*', (request, reply) => {
    // An unknown address under /api is a mistake of the caller, not a page.
    if (request.url.startsWith('/api/') || /\.[a-z0-9]{2,5}$/.test(request.url.split('?')[0]!)) return reply.callNotFound()
    return page('desk')(request, reply)
  })
}
