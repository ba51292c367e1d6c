import type { needEndpoints } from '#domain/needs/need.contract.ts'
import type { InputOf } from '#kit/endpoint.ts'
import type { Collected } from '#kit/web/form/collect.ts'

type Report = InputOf<typeof needEndpoints.report>

/** What was typed, as the endpoint takes it; consent only counts where somebody else spoke. */
export const reportOf = (id: string, typed: Collected): Report => {
  const { proxyConsent, proxyReason, groups, ...rest } = typed
  const proxy = rest['saidBy'] === 'family' || rest['saidBy'] === 'seen'
  return {
    ...(rest as Partial<Report>), id,
    ...(Array.isArray(groups) && groups.length > 0 ? { groups: groups as Report['groups'] } : {}),
    ...(proxy && typeof proxyConsent === 'boolean' ? { proxyConsent } : {}), ...(proxy && proxyReason ? { proxyReason: String(proxyReason) } : {}),
  } as Report
}
