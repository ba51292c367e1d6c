import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { CLAIM_STATUSES, ClaimStatus, ITEM_KINDS, ITEM_STATUSES, ItemKind, ItemStatus } from '#domain/partners/claim.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { ClaimStatusIcon } from '#domain/partners/web/parts/ClaimBits.tsx'
import { PutUpForm } from '#domain/partners/web/parts/PutUpForm.tsx'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { AreaCode, Id, flag } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { FilterSelect, Segments } from '#kit/web/table/filters.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { offerWords } from '#domain/partners/offer.words.ts'
import { ClaimTable } from './ClaimTable.tsx'
import { ItemTable } from './ItemTable.tsx'
import { OfferTable } from './OfferTable.tsx'

const Address = z.object({ tab: z.optional(z.enum(['items', 'claims', 'projects'])), status: z.optional(ClaimStatus), state: z.optional(ItemStatus), kind: z.optional(ItemKind), left: z.optional(flag), late: z.optional(flag), organisationId: z.optional(Id), area: z.optional(AreaCode), open: z.optional(Id) })
export type ClaimsAddress = z.output<typeof Address>

/** What the community has put up, and what units have claimed of it. */
export default function ClaimsPage(): ReactNode {
  const words = useWords(claimWords)
  const { statuses, itemStatuses, kinds } = useWords(partnerWords)
  const offers = useWords(offerWords)
  const puts = useMay()('claim.offer')
  const [asked, set, clear] = useFilters(Address)
  const [putting, setPutting] = useState(false)
  const tab = asked.tab ?? 'claims'
  const begin = (): void => { set({ open: undefined }); setPutting(true) }
  const put = puts && <button type="button" className="b go" onClick={begin}><Icon name="plus" weight={2.2} />{words.putUp}</button>
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r">
        <Segments label={words.tabs} value={tab} onChange={(value) => { clear(); set({ tab: value }) }} segments={[{ value: 'claims', label: words.claims }, { value: 'items', label: words.items }, { value: 'projects', label: offers.tab }]} />
        {tab === 'projects' ? null : tab === 'claims'
          ? <Segments label={words.status} value={asked.status} onChange={(status) => set({ status, open: undefined })} segments={[{ value: undefined, label: words.all }, ...CLAIM_STATUSES.map((status) => ({ value: status, label: statuses[status], icon: <ClaimStatusIcon status={status} /> }))]} />
          : <><FilterSelect label={words.status} options={ITEM_STATUSES.map((value) => ({ value, label: itemStatuses[value] }))} value={asked.state} onChange={(state) => set({ state: state as ItemStatus | undefined, open: undefined })} /><FilterSelect label={words.kind} options={ITEM_KINDS.map((value) => ({ value, label: kinds[value] }))} value={asked.kind} onChange={(kind) => set({ kind: kind as ItemKind | undefined, open: undefined })} /></>}
        <AreaFilter of="claim.read" noGrids value={asked.area} onChange={(area) => set({ area, open: undefined })} />
        {tab !== 'projects' && <label className="pick ticked"><input type="checkbox" checked={(tab === 'claims' ? asked.late : asked.left) === true} onChange={({ target }) => set({ [tab === 'claims' ? 'late' : 'left']: target.checked || undefined, open: undefined })} /><span>{tab === 'claims' ? words.late : words.leftOnly}</span></label>}
        <div className="end">{put}</div>
      </div>
      {tab === 'projects' ? <OfferTable asked={asked} set={set} /> : tab === 'claims' ? <ClaimTable asked={asked} set={set} clear={() => { clear(); set({ tab: 'claims' }) }} /> : <ItemTable asked={asked} set={set} clear={() => { clear(); set({ tab: 'items' }) }} put={put} />}
      {putting && !asked.open && <Drawer title={words.putUp} onClose={() => setPutting(false)}><PutUpForm onClose={() => setPutting(false)} onDone={(id) => { setPutting(false); set({ tab: 'items', open: id }) }} /></Drawer>}
    </Page>
  )
}
