import type { FastifyRequest } from 'fastify'
import { Refusal } from '#kit/refusal.ts'

/**
 * A change must come from our own pages: the browser says so itself (Sec-Fetch-Site), or the Origin is ours.
 * The content type is never a form's, so that another site's form cannot post here (7-trust §1.2).
 */
export const refuseForeignOrigin = (request: FastifyRequest): void => {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined ? site === 'same-origin' : originIsOurs(request)) return
  throw new Refusal('kit.foreign-origin', 403)
}

const originIsOurs = ({ headers, protocol, host }: FastifyRequest): boolean => headers.origin === `${protocol}://${host}`
