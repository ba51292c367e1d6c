import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { organisationWords } from '#domain/organisations/organisation.wording.ts'
import { PARTNER_KINDS, PARTY_STATES, type Partner, PartyState, partnerEndpoints } from '#domain/partners/partner.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { ledgerWords } from '#domain/partners/partner.words.ts'
import { PartyStateWord } from '#domain/partners/web/parts/PartyStateWord.tsx'
import { AreaCode, flag } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect, SearchBox } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { PartnerDrawer } from './PartnerDrawer.tsx'
import { PartnerForm } from './PartnerForm.tsx'
import { PartyCoverage } from './PartyCoverage.tsx'

const Address = z.object({
  kind: z.optional(z.enum(PARTNER_KINDS)), partyState: z.optional(PartyState), newOrgs: z.optional(flag), committee: z.optional(flag), left: z.optional(flag), area: z.optional(AreaCode), search: z.optional(z.string().check(z.maxLength(40))), open: z.optional(z.string()),
})
type Asked = Omit<z.output<typeof Address>, 'open'>

/** 两新组织 and the other units of a community: the ledger. */
export default function PartnersPage(): ReactNode {
  const words = useWords(ledgerWords)
  const { partyStates } = useWords(partnerWords)
  const { kinds } = useWords(organisationWords)
  const manages = useMay()('partner.manage')
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const { kind, partyState, ...rest } = asked
  const read = useRead(partnerEndpoints.list, { ...rest, kind: kind && [kind], partyState: partyState && [partyState], cursor, limit: 50 })
  const columns = useColumns()
  const [adding, setAdding] = useState(false)
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Partner | undefined) => row && (() => set({ open: row.id }))
  const put = (change: Asked): void => set({ ...change, open: undefined })
  const begin = (): void => { set({ open: undefined }); setAdding(true) }
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={words.title} note={words.note} fill>
      <PartyCoverage area={asked.area} onChoose={(state) => put({ partyState: state, newOrgs: true, kind: undefined })} />
      <div className="r">
        <SearchBox label={words.search} value={asked.search} onChange={(search) => put({ search })} />
        <FilterSelect label={words.filters.kind} options={PARTNER_KINDS.map((value) => ({ value, label: kinds[value] }))} value={kind} onChange={(value) => put({ kind: value as Asked['kind'], newOrgs: undefined })} />
        <FilterSelect label={words.filters.party} options={PARTY_STATES.map((value) => ({ value, label: partyStates[value] }))} value={partyState} onChange={(value) => put({ partyState: value as Asked['partyState'] })} />
        <AreaFilter of="partner.read" noGrids value={asked.area} onChange={(area) => put({ area })} />
        {([['newOrgs', words.onlyNew], ['committee', words.filters.member], ['left', words.filters.left]] as const).map(([name, label]) => <label key={name} className="pick ticked"><input type="checkbox" checked={asked[name] === true} onChange={({ target }) => put({ [name]: target.checked || undefined })} /><span>{label}</span></label>)}
        <div className="end">{manages && <button type="button" className="b go" onClick={begin}><Icon name="plus" weight={2.2} />{words.add}</button>}</div>
      </div>
      <Shown read={read} rows={10}>{({ next }) => rows.length === 0 ? (
        <div className="card">{filtered ? <Empty title={words.nothingTitle} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothing}</Empty> : <Empty title={words.noneTitle} action={manages && <button type="button" className="b" onClick={begin}>{words.add}</button>}>{words.none}</Empty>}</div>
      ) : (
        <>
          <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ organisationName }) => organisationName} columns={columns} openId={open} onOpen={(row) => { setAdding(false); set({ open: row.id }) }} />
          <TableFoot total={words.total(rows.length)} page={page} turn={turn} next={next} table={{ label: words.title, columns }} />
        </>
      )}</Shown>
      {open && <PartnerDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
      {adding && !open && <PartnerForm onClose={() => setAdding(false)} onDone={(id) => { setAdding(false); set({ open: id }) }} />}
    </Page>
  )
}

const useColumns = (): Column<Partner>[] => {
  const { heads, never } = useWords(ledgerWords)
  const { kinds } = useWords(organisationWords)
  const when = useWhen()
  return [
    { key: 'name', head: heads.name, cell: ({ organisationName }) => <span className="link" title={organisationName}>{organisationName}</span> },
    { key: 'kind', head: heads.kind, width: '120px', dim: true, cell: ({ kind }) => kinds[kind] },
    { key: 'party', head: heads.party, width: '160px', cell: ({ partyState }) => <PartyStateWord state={partyState} /> },
    { key: 'member', head: heads.member, width: '110px', cell: ({ committeeMemberName }) => committeeMemberName },
    { key: 'staff', head: heads.staff, width: '64px', number: true, wideOnly: true, cell: ({ staffCount }) => staffCount },
    { key: 'claims', head: heads.claims, width: '100px', number: true, cell: ({ claimed, delivered }) => `${claimed} / ${delivered}` },
    { key: 'resources', head: heads.resources, width: '64px', number: true, wideOnly: true, cell: ({ resources }) => resources },
    { key: 'looked', head: heads.looked, width: '110px', dim: true, wideOnly: true, cell: ({ lookedAtOn }) => (lookedAtOn ? when.day(lookedAtOn) : <span className="soft">{never}</span>) },
  ]
}
