import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Claim, claimEndpoints } from '#domain/partners/claim.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { ClaimActs, ClaimStory } from '#domain/partners/web/parts/ClaimActs.tsx'
import { ClaimStatusWord, DueDay } from '#domain/partners/web/parts/ClaimBits.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import type { ClaimsAddress } from './ClaimsPage.tsx'

export interface TableProps { asked: ClaimsAddress; set: (change: Partial<{ [K in keyof ClaimsAddress]: ClaimsAddress[K] | undefined }>) => void; clear: () => void }
const running = ({ status }: Claim): boolean => status === 'made' || status === 'confirmed'

export const ClaimTable = ({ asked: { status, late, organisationId, area, open }, set, clear }: TableProps): ReactNode => {
  const words = useWords(claimWords)
  const { cursor, page, turn } = usePages()
  const read = useRead(claimEndpoints.list, { status: status && [status], late, organisationId, area, cursor, limit: 50 })
  const columns = useColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Claim | undefined) => row && (() => set({ open: row.id }))
  const filtered = [status, late, organisationId, area].some((value) => value !== undefined)
  return (
    <>
      <Shown read={read} rows={10}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothingNote}</Empty> : <Empty title={words.noClaims} action={<button type="button" className="b" onClick={() => set({ tab: 'items' })}>{words.items}</button>}>{words.noClaimsNote}</Empty>}</div>
      ) : (
        <>
          <ListTable label={words.claims} rows={rows} rowId={({ id }) => id} rowName={({ title }) => title} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot total={words.total(rows.length)} page={page} turn={turn} next={next} table={{ label: words.claims, columns }} />
        </>
      )}</Shown>
      {rows[at] && <ClaimDrawer key={open} claim={rows[at]} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
    </>
  )
}

const useColumns = (): Column<Claim>[] => {
  const { claimHeads: heads, amount } = useWords(claimWords)
  const { kinds } = useWords(partnerWords)
  const when = useWhen()
  return [
    { key: 'title', head: heads.title, cell: ({ title, kind }) => <><span className="link" title={title}>{title}</span> <span className="soft small">{kinds[kind]}</span></> },
    { key: 'unit', head: heads.unit, width: '190px', cell: ({ organisationName }) => <span title={organisationName}>{organisationName}</span> },
    { key: 'quantity', head: heads.quantity, width: '90px', number: true, cell: ({ quantity, unit }) => amount(quantity, unit) },
    { key: 'status', head: heads.status, width: '110px', cell: ({ status }) => <ClaimStatusWord status={status} /> },
    { key: 'due', head: heads.due, width: '140px', cell: (claim) => <DueDay dueOn={claim.dueOn} running={running(claim)} /> },
    { key: 'made', head: heads.made, width: '130px', dim: true, wideOnly: true, cell: ({ madeAt }) => when.moment(madeAt) },
  ]
}

const ClaimDrawer = ({ claim, ...drawer }: { claim: Claim; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(claimWords)
  const { kinds } = useWords(partnerWords)
  const when = useWhen()
  return (
    <Drawer {...drawer} title={claim.title} note={claim.organisationName} meta={<><ClaimStatusWord status={claim.status} /><span className="chip">{kinds[claim.kind]}</span><span className="chip">{words.amount(claim.quantity, claim.unit)}</span><DueDay dueOn={claim.dueOn} running={running(claim)} /></>} foot={claim.verbs.length > 0 && <ClaimActs claim={claim} />}>
      <div className="stack">
        <p className="soft small">{claim.communityName}，{words.madeBy(claim.madeByName ?? claim.organisationName, when.moment(claim.madeAt))}</p>
        <ClaimStory claim={claim} />
        {claim.needId && <p><Link className="link" to={'/needs/$id' as never} params={{ id: claim.needId } as never}>{words.toNeed} {claim.needCode}</Link></p>}
      </div>
    </Drawer>
  )
}
