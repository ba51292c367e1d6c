import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { ACTIVITY_STATUSES, type Activity, ActivityStatus, activityEndpoints } from '#domain/activities/activity.contract.ts'
import { activityWords } from '#domain/activities/activity.wording.ts'
import { activityPageWords } from '#domain/activities/activity.words.ts'
import { ActivityStatusIcon, ActivityStatusWord } from '#domain/activities/web/parts/ActivityStatusWord.tsx'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { clockOf } from '#kit/dates.ts'
import { AreaCode, Day, Id, flag } from '#kit/endpoint.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterDay, Segments } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const Address = z.object({ status: z.optional(ActivityStatus), area: z.optional(AreaCode), from: z.optional(Day), to: z.optional(Day),
  /** Where a figure of a project or of an annual plan leads to. */
  project: z.optional(Id), line: z.optional(Id), series: z.optional(Id), held: z.optional(flag) })

/** Activities by their beginning. */
export default function ActivityListPage(): ReactNode {
  const words = useWords(activityPageWords)
  const common = useWords(activityWords)
  const navigate = useNavigate()
  const [asked, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(activityEndpoints.list, { ...asked, status: asked.status && [asked.status], cursor, limit: 50 })
  const columns = useActivityColumns()
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={common.title} note={words.note} fill>
      <div className="r">
        <Segments label={words.status} value={asked.status} onChange={(status) => set({ status })} segments={[{ value: undefined, label: words.all }, ...ACTIVITY_STATUSES.map((status) => ({ value: status, label: common.statuses[status], icon: <ActivityStatusIcon status={status} /> }))]} />
        <AreaFilter of="activity.read" value={asked.area} onChange={(area) => set({ area })} />
        <FilterDay label={words.from} value={asked.from} onChange={(from) => set({ from })} /><FilterDay label={words.to} value={asked.to} onChange={(to) => set({ to })} />
      </div>
      {(asked.line ?? asked.project ?? asked.series) !== undefined && <p className="small" role="status">{words.onlyThese} <button type="button" className="link" onClick={clear}>{words.seeAll}</button></p>}
      <Shown read={read} rows={10}>{({ rows, next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.all}</button>}>{words.nothingNote}</Empty> : <Empty title={common.none}>{words.noneNote}</Empty>}</div>
      ) : (
        <>
          <ListTable label={common.title} rows={rows} rowId={({ id }) => id} rowName={({ title }) => title} columns={columns} onOpen={({ id }) => void navigate({ to: '/activities/$id' as never, params: { id } as never })} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: common.title, columns }} />
        </>
      )}</Shown>
    </Page>
  )
}

const useActivityColumns = (): Column<Activity>[] => {
  const { heads, people } = useWords(activityPageWords)
  const when = useWhen()
  return [
    { key: 'title', head: heads.title, cell: ({ title }) => <span className="link" title={title}>{title}</span> },
    { key: 'when', head: heads.when, width: '184px', sorted: 'ascending', cell: ({ startsAt, endsAt }) => `${when.moment(startsAt)}–${clockOf(new Date(endsAt))}` },
    { key: 'grid', head: heads.grid, width: '128px', dim: true, cell: ({ gridName, communityName }) => gridName ?? communityName },
    { key: 'team', head: heads.team, width: '180px', dim: true, wideOnly: true, cell: ({ leaderTeamName }) => leaderTeamName },
    { key: 'people', head: heads.people, width: '150px', cell: ({ enrolled, places }) => people(enrolled, places) },
    { key: 'status', head: heads.status, width: '104px', cell: ({ status }) => <ActivityStatusWord status={status} /> },
    { key: 'guide', head: heads.guide, width: '96px', dim: true, cell: ({ guideName }) => guideName },
  ]
}
