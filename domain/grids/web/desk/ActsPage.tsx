import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { type GridAct, SEATS, Seat, gridEndpoints } from '#domain/grids/grid.contract.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { gridPageWords } from '#domain/grids/grid.words.ts'
import { ActDue, ActWord, useActTitle } from '#domain/grids/web/parts/GridBits.tsx'
import { AreaCode, Id, flag } from '#kit/endpoint.ts'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect, Segments } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { AnswerForm } from './AnswerForm.tsx'

const Address = z.object({ mine: z.optional(flag), waiting: z.optional(flag), seat: z.optional(Seat), area: z.optional(AreaCode), open: z.optional(Id) })

/** What each of the three was asked for: first what waits for oneself. */
export default function ActsPage(): ReactNode {
  const words = useWords(gridPageWords)
  const { seats } = useWords(gridWords)
  const acts = useMay()('grid.act')
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(gridEndpoints.acts, { ...asked, cursor, limit: 50 })
  const columns = useColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: GridAct | undefined) => row && (() => set({ open: row.id }))
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={words.actsTitle} note={words.actsNote} fill>
      <div className="r">
        {acts && <Segments label={words.who} value={asked.mine ? 'mine' : undefined} onChange={(value) => set({ mine: value === 'mine' || undefined, open: undefined })} segments={[{ value: undefined, label: words.everyone }, { value: 'mine', label: words.mine }]} />}
        <FilterSelect label={words.heads.seat} options={SEATS.map((seat) => ({ value: seat, label: seats[seat] }))} value={asked.seat} onChange={(seat) => set({ seat: seat as Seat | undefined, open: undefined })} />
        <label className="pick ticked"><input type="checkbox" checked={asked.waiting === true} onChange={({ target }) => set({ waiting: target.checked || undefined, open: undefined })} /><span>{words.onlyWaiting}</span></label>
        <AreaFilter of="grid.read" value={asked.area} onChange={(area) => set({ area, open: undefined })} />
      </div>
      <Shown read={read} rows={10}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow"><Empty title={words.noActs} action={filtered && <button type="button" className="b" onClick={clear}>{words.everyone}</button>}>{words.noActsNote}</Empty></div>
      ) : (
        <>
          <ListTable label={words.actsTitle} rows={rows} rowId={({ id }) => id} rowName={({ needCode }) => needCode} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: words.actsTitle, columns }} />
        </>
      )}</Shown>
      {rows[at] && <ActDrawer key={open} act={rows[at]} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
    </Page>
  )
}

const useColumns = (): Column<GridAct>[] => {
  const { heads } = useWords(gridPageWords)
  const { seats } = useWords(gridWords)
  const title = useActTitle()
  return [
    { key: 'code', head: heads.code, width: '84px', dim: true, cell: ({ needCode }) => needCode },
    { key: 'matter', head: heads.matter, cell: (act) => <span className="link" title={title(act)}>{title(act)}</span> },
    { key: 'grid', head: heads.grid, width: '130px', dim: true, wideOnly: true, cell: ({ gridName }) => gridName },
    { key: 'seat', head: heads.seat, width: '180px', cell: ({ seat, personName }) => [seats[seat], personName].filter(Boolean).join(' · ') },
    { key: 'answer', head: heads.answer, width: '170px', cell: (act) => <ActWord act={act} /> },
    { key: 'due', head: heads.due, width: '150px', cell: (act) => <ActDue act={act} /> },
  ]
}

const ActDrawer = ({ act, ...drawer }: { act: GridAct; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(gridPageWords)
  const { seats, acts } = useWords(gridWords)
  const title = useActTitle()
  const when = useWhen()
  const toNeed = { to: '/needs/$id' as never, params: { id: act.needId } as never }
  return (
    <Drawer {...drawer} title={title(act)} note={`${act.needCode} · ${act.gridName}`} meta={<><ActWord act={act} /><ActDue act={act} /><span className="chip">{seats[act.seat]} · {acts[act.seat]}</span></>}>
      <div className="stack">
        {act.standIn && act.state === 'waiting' && <p className="waiting">{words.standIn}</p>}
        <dl className="kv">
          {act.desiredTime && <><dt>{words.desired}</dt><dd>{act.desiredTime}</dd></>}
          <dt>{words.askedAt}</dt><dd>{when.moment(act.askedAt)}{act.personName && ` · ${act.personName}`}</dd>
          {act.doneAt && <><dt>{words.heads.answer}</dt><dd>{[act.byOrder && words.byOrder, act.resourceName, act.organisationName, words.answeredBy(act.doneByName ?? '', when.moment(act.doneAt))].filter(Boolean).join(' · ')}</dd></>}
        </dl>
        {act.words && <p className="said">{act.words}</p>}
        {act.needId && <p>{act.seat === 'social_worker' && act.state === 'waiting' && !act.standIn ? <Link className="b go" {...toNeed}>{words.assess}</Link> : <Link className="link" {...toNeed}>{words.toNeed}</Link>}</p>}
        {act.mayAct && <AnswerForm act={act} />}
      </div>
    </Drawer>
  )
}
