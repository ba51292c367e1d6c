import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { matchingPageWords } from '#domain/matching/matching.words.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import type { Picked } from '#domain/matching/web/parts/picked.ts'
import { whoIs } from '#domain/matching/web/parts/picked.ts'
import { ComposeOrder, type Sent } from '#domain/orders/web/parts/ComposeOrder.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useNow } from '#kit/web/now.ts'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { MatchAddress, afresh, asWish, wishedIn } from './match-address.ts'
import { TheNeed } from './TheNeed.tsx'
import { WaitingNeeds } from './WaitingNeeds.tsx'
import './match.css'

/** From a need to an order on one page: who waits, who fits, and the order as it comes together. */
export default function MatchPage(): ReactNode {
  const words = useWords(matchingPageWords)
  const may = useMay()
  const now = useNow()
  const [address, set] = useFilters(MatchAddress)
  const [picked, setPicked] = useState<readonly Picked[]>([])
  const [sent, setSent] = useState<Sent | null>(null)
  const needs = useRead(needEndpoints.list, { area: address.area, status: ['routed'], route: ['service', 'resource', 'group'], danger: false, sort: 'due', limit: 50 })
  const chosen = address.need ?? needs.data?.rows[0]?.id
  const need = useRead(needEndpoints.detail, { id: chosen ?? '' }, { enabled: chosen !== undefined })
  const here = need.data?.id === chosen ? need.data : undefined
  const wished = here && wishedIn(address, here, now)
  const unpick = (who: string): void => setPicked(picked.filter((one) => whoIs(one) !== who))
  const choose = (id: string): void => { setPicked([]); setSent(null); set({ need: id, ...afresh }) }
  return (
    <Page title={words.title} note={words.note} fill>
      <Shown read={needs} rows={10}>{({ rows, next }) => (
        <div className="match">
          <WaitingNeeds rows={rows} more={next !== null} chosen={chosen} onChoose={choose} filter={<AreaFilter of="match.suggest" noGrids value={address.area} onChange={(area) => { setPicked([]); set({ area, need: undefined, ...afresh }) }} />} />
          {chosen === undefined ? <section className="pane whole"><Empty title={words.none} action={sent && <Link className="b" to={'/orders' as never} search={{ open: sent.id } as never}>{words.seeSent(sent.orderNo)}</Link>}>{words.noneNote}</Empty></section> : (
            <>
              <section className="pane fits" aria-label={words.wish}>
                <Shown read={need} rows={8}>{() => here && wished && <TheNeed need={here} wished={wished} set={set} picked={picked} onPick={(one) => setPicked([...picked, one])} onUnpick={unpick} />}</Shown>
              </section>
              {may('order.dispatch') && here && wished && (
                <ComposeOrder key={here.id} need={here} wish={asWish(here.id, wished)} picked={picked} onChange={setPicked} sent={sent}
                  onSent={(order) => { setSent(order); setPicked([]); set({ need: undefined, ...afresh }); document.getElementById('main')?.focus() }} />
              )}
            </>
          )}
        </div>
      )}</Shown>
    </Page>
  )
}
