import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { needWords } from '#domain/needs/need.wording.ts'
import { type Escalated, Rung, reminderEndpoints } from '#domain/reminders/reminder.contract.ts'
import { reminderWords } from '#domain/reminders/reminder.wording.ts'
import { AreaCode, Id } from '#kit/endpoint.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { LightWord } from '#domain/settings/web/parts/DueLight.tsx'

const Address = z.object({ rung: z.optional(Rung), area: z.optional(AreaCode), open: z.optional(Id) })
const LEVELS = ['street', 'county', 'convener', 'inspection'] as const

/** What is open and who must help, not who is last: broken promises that were put before somebody above. */
export default function EscalatedPage(): ReactNode {
  const words = useWords(reminderWords)
  const navigate = useNavigate()
  const [{ rung, area, open }, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(reminderEndpoints.escalated, { rung: rung && [rung], area, cursor, limit: 50 })
  const columns = useEscalatedColumns()
  const rows = read.data?.rows ?? []
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r">
        <FilterSelect label={words.level} value={rung} options={LEVELS.map((value) => ({ value, label: words.levels[value] }))} onChange={(value) => set({ rung: value as Rung | undefined })} />
        <AreaFilter of="reminder.read" value={area} onChange={(chosen) => set({ area: chosen })} />
      </div>
      <Shown read={read} rows={8}>{({ next }) => rows.length === 0 ? <div className="card hollow"><Empty title={words.noneTitle}>{words.noneNote}</Empty></div> : (
        <>
          <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ code }) => code} columns={columns} openId={rows.find(({ needId }) => needId !== null && needId === open)?.id}
            onOpen={({ needId }) => { if (needId) void navigate({ to: '/needs/$id' as never, params: { id: needId } as never }) }} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: words.title, columns }} />
        </>
      )}</Shown>
    </Page>
  )
}

const useEscalatedColumns = (): Column<Escalated>[] => {
  const words = useWords(reminderWords)
  const { holders } = useWords(needWords)
  const when = useWhen()
  return [
    { key: 'rung', head: words.heads.rung, width: '132px', cell: ({ rung }) => words.rungs[rung] },
    { key: 'code', head: words.heads.code, width: '84px', dim: true, cell: ({ code }) => code },
    { key: 'title', head: words.heads.title, cell: ({ title, words: said }) => <span className={title ? 'link' : 'soft'} title={said ?? title ?? undefined}>{title ?? said ?? words.hidden}</span> },
    { key: 'place', head: words.heads.place, width: '176px', dim: true, wideOnly: true, cell: ({ place }) => place },
    { key: 'holder', head: words.heads.holder, width: '120px', cell: ({ holder, unitName }) => unitName ?? holders[holder] },
    { key: 'late', head: words.heads.late, width: '150px', cell: ({ daysLate }) => <><LightWord light="red" /> {words.days(daysLate)}</> },
    { key: 'chased', head: words.heads.chased, width: '72px', number: true, cell: ({ chased }) => words.times(chased) },
    { key: 'at', head: words.heads.at, width: '150px', dim: true, wideOnly: true, cell: ({ at, byName }) => [when.moment(at), byName].filter(Boolean).join(' ') },
  ]
}
