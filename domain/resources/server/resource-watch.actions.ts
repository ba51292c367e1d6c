import type { Actor } from '#domain/access/access.contract.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { resourceStatusChanged } from '#domain/resources/resource.contract.ts'
import { dayOf } from '#kit/dates.ts'
import { changing } from '#kit/server/open-work.ts'
import type { Platform } from '#kit/server/platform.ts'
import type { Work } from '#kit/server/work.ts'
import { endExpired } from './resource.store.ts'

interface Owned { id: string; name: string; areaCode: string; providerId: string | null; validUntil: string | null }

/** Whoever keeps the list there and whoever provides it; `of` tells one such end from the next. */
export const tellOwners = (work: Work, kind: 'resource.used-up' | 'resource.expired', { id, name, areaCode, providerId, validUntil }: Owned, of: string) =>
  tell(work, {
    kind, about: { kind: 'resource', id }, params: { name, day: validUntil?.slice(5) ?? '' }, once: `${kind} ${id} ${of}`,
    to: [{ role: areaCode.length >= 12 ? 'community_secretary' : 'county_officer', areaCode }, ...(providerId ? [{ organisationId: providerId }] : [])],
  })

const itself = (county: string): Actor => ({ accountId: null, personId: null, name: '', county, grants: [], sessionId: null })

/** What ran out yesterday or before leaves the list, and its owners hear so once. Safe to run as often as one likes. */
export const watchResources = async (platform: Platform): Promise<number> => {
  const counties = await platform.ownerDb().selectFrom('area').select('code').where('kind', '=', 'county').execute()
  let told = 0
  for (const { code } of counties) told += await changing(platform, itself(code), endOfCounty)
  return told
}

const endOfCounty = async (work: Work): Promise<number> => {
  const ended = await endExpired(work, dayOf(work.now))
  for (const offer of ended) {
    await work.record(resourceStatusChanged(offer.id, { areaCode: offer.areaCode, status: 'expired' }))
    await tellOwners(work, 'resource.expired', offer, offer.validUntil ?? '')
  }
  return ended.length
}
