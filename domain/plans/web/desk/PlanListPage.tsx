import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { PLAN_STATUSES, type Plan, PlanStatus, planEndpoints } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { PlanStatusIcon, PlanStatusWord } from '#domain/plans/web/parts/PlanStatusWord.tsx'
import { AreaCode } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { AddPlan } from './AddPlan.tsx'
import { BehindCard } from './BehindCard.tsx'

const Address = z.object({ status: z.optional(PlanStatus), area: z.optional(AreaCode) })

/** Annual plans of one's areas, and the months that wait for one's own reason. */
export default function PlanListPage(): ReactNode {
  const words = useWords(planPageWords)
  const { title, statuses } = useWords(planWords)
  const may = useMay()
  const navigate = useNavigate()
  const [asked, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(planEndpoints.list, { ...asked, status: asked.status && [asked.status], cursor, limit: 50 })
  const columns = usePlanColumns()
  const [adding, setAdding] = useState(false)
  const open = (id: string): void => void navigate({ to: '/plans/$id' as never, params: { id } as never })
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={title} note={words.note} fill>
      <BehindCard />
      <div className="r">
        <Segments label={words.status} value={asked.status} onChange={(status) => set({ status })} segments={[{ value: undefined, label: words.all }, ...PLAN_STATUSES.map((status) => ({ value: status, label: statuses[status], icon: <PlanStatusIcon status={status} /> }))]} />
        <AreaFilter of="plan.read" noGrids value={asked.area} onChange={(area) => set({ area })} />
        {may('plan.manage') && <div className="end"><button type="button" className="b go" onClick={() => setAdding(true)}><Icon name="plus" weight={2.2} />{words.add}</button></div>}
      </div>
      <Shown read={read} rows={8}>{({ rows, next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={words.nothingTitle} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothing}</Empty> : <Empty title={words.noneTitle} action={may('plan.manage') && <button type="button" className="b" onClick={() => setAdding(true)}>{words.add}</button>}>{words.none}</Empty>}</div>
      ) : (
        <>
          <ListTable label={title} rows={rows} rowId={({ id }) => id} rowName={({ areaName, year }) => `${areaName} ${year}`} columns={columns} onOpen={({ id }) => open(id)} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: title, columns }} />
        </>
      )}</Shown>
      {adding && <AddPlan onClose={() => setAdding(false)} onDone={open} />}
    </Page>
  )
}

const usePlanColumns = (): Column<Plan>[] => {
  const { heads, waits } = useWords(planPageWords)
  return [
    { key: 'place', head: heads.place, cell: ({ areaName }) => <span className="link">{areaName}</span> },
    { key: 'year', head: heads.year, width: '90px', number: true, sorted: 'descending', cell: ({ year }) => year },
    { key: 'status', head: heads.status, width: '120px', cell: ({ status }) => <PlanStatusWord status={status} /> },
    { key: 'lines', head: heads.lines, width: '90px', number: true, cell: ({ lines }) => lines },
    { key: 'planned', head: heads.planned, width: '110px', number: true, cell: ({ planned }) => planned },
    { key: 'done', head: heads.done, width: '110px', number: true, cell: ({ done }) => done },
    { key: 'behind', head: heads.behind, width: '150px', cell: ({ behind }) => (behind > 0 ? <span className="due soon"><Icon name="clock" size={12} weight={2} />{waits(behind)}</span> : '') },
  ]
}
