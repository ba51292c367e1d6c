import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { claimEndpoints } from '#domain/partners/claim.contract.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

/** For a home page: claims to confirm, deliveries to look at, what is late, resources of units to confirm. Each opens its list. */
export const ClaimsWaiting = (): ReactNode => {
  const words = useWords(claimWords)
  const made = useRead(claimEndpoints.list, { status: ['made'], limit: 100 }).data?.rows.length ?? 0
  const reported = useRead(claimEndpoints.list, { status: ['reported'], limit: 100 }).data?.rows.length ?? 0
  const late = useRead(claimEndpoints.list, { late: true, limit: 100 }).data?.rows.length ?? 0
  const offers = useRead(resourceEndpoints.list, { status: ['submitted'], limit: 100 }).data?.rows.length ?? 0
  const lines = [[made, words.toConfirm, { tab: 'claims', status: 'made' }], [reported, words.toCheck, { tab: 'claims', status: 'reported' }], [late, words.lateOnes, { tab: 'claims', late: true }]] as const
  const some = lines.filter(([n]) => n > 0)
  return (
    <section className="card">
      <header><h2>{words.waitingTitle}</h2></header>
      {some.length === 0 && offers === 0 ? <p className="card-body soft small">{words.waitingNone}</p> : (
        <ul className="rows">
          {some.map(([n, say, search]) => <li key={say(n)}><Link className="link" to={'/claims' as never} search={search as never}>{say(n)}</Link></li>)}
          {offers > 0 && <li><Link className="link" to={'/resources' as never} search={{ status: 'submitted' } as never}>{words.offersWaiting(offers)}</Link></li>}
        </ul>
      )}
    </section>
  )
}
