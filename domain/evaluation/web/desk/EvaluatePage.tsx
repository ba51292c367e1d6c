import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { evaluationPageWords } from '#domain/evaluation/evaluation.words.ts'
import { NeedEvaluation } from '#domain/evaluation/web/parts/NeedEvaluation.tsx'
import { type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { NeedDue, NeedPerson } from '#domain/needs/web/parts/NeedBits.tsx'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import { AreaCode, Id } from '#kit/endpoint.ts'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { useOpenNeed } from './use-open-need.ts'

const Address = z.object({ area: z.optional(AreaCode), open: z.optional(Id) })

/** Needs whose service is over: first the person’s word, then the evaluation that closes them. */
export default function EvaluatePage(): ReactNode {
  const words = useWords(evaluationPageWords)
  const [{ area, open }, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(needEndpoints.list, { area, status: ['awaiting_feedback'], sort: 'due', cursor, limit: 50 })
  const rows = read.data?.rows ?? []
  const columns: Column<Need>[] = [
    { key: 'code', head: words.heads.code, width: '80px', dim: true, cell: ({ code }) => code },
    { key: 'summary', head: words.heads.summary, cell: ({ summary }) => <span className="link" title={summary}>{summary}</span> },
    { key: 'person', head: words.heads.person, width: '96px', cell: (need) => <NeedPerson {...need} /> },
    { key: 'grid', head: words.heads.grid, width: '140px', dim: true, wideOnly: true, cell: ({ gridName, communityName }) => gridName ?? communityName },
    { key: 'responsible', head: words.heads.responsible, width: '96px', dim: true, cell: ({ responsibleName }) => responsibleName },
    { key: 'due', head: words.heads.due, width: '152px', cell: (need) => <NeedDue {...need} /> },
  ]
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Need | undefined) => row && (() => set({ open: row.id }))
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r"><AreaFilter of="need.read" value={area} onChange={(next) => set({ area: next, open: undefined })} /></div>
      <Shown read={read} rows={8}>{({ next }) => rows.length === 0 ? <div className="card hollow"><Empty title={words.noneTitle}>{words.none}</Empty></div> : (
        <>
          <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ code }) => code} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot page={page} turn={turn} next={next} />
        </>
      )}</Shown>
      {open && <EvaluateDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
    </Page>
  )
}

const EvaluateDrawer = ({ id, ...drawer }: { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(evaluationPageWords)
  const read = useRead(needEndpoints.detail, { id })
  const onWhole = useOpenNeed(id)
  const need = read.data?.id === id ? read.data : undefined
  return (
    <Drawer {...drawer} onWhole={onWhole} title={need?.summary ?? words.pageOf} note={need?.code} meta={need && <><NeedStatusWord {...need} /><span className="chip">{need.personName}</span><span className="chip">{need.gridName ?? need.communityName}</span></>}>
      <Shown read={read}>{(shown) => <NeedEvaluation need={shown} />}</Shown>
    </Drawer>
  )
}
