import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { HANDOVER_STATUSES, type Handover, HandoverStatus, handoverEndpoints } from '#domain/handovers/handover.contract.ts'
import { handoverWords } from '#domain/handovers/handover.wording.ts'
import { handoverPageWords } from '#domain/handovers/handover.words.ts'
import { RemindButtons } from '#domain/reminders/web/parts/RemindButtons.tsx'
import { NeedRoute, ROUTES } from '#domain/needs/need.contract.ts'
import { LIGHTS, Light } from '#domain/settings/light.rules.ts'
import { lightWords } from '#domain/settings/light.wording.ts'
import { AreaCode, Id } from '#kit/endpoint.ts'
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
import { AnswerButtons, HandoverDue, HandoverStatusIcon, HandoverStatusWord } from './HandoverBits.tsx'

const Address = z.object({ status: z.optional(HandoverStatus), route: z.optional(NeedRoute), area: z.optional(AreaCode), light: z.optional(Light), open: z.optional(Id) })

/** Where needs went that no volunteer meets, the earliest due first. */
export const CommunityHandovers = (): ReactNode => {
  const words = useWords(handoverPageWords)
  const common = useWords(handoverWords)
  const { light, lights } = useWords(lightWords)
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(handoverEndpoints.list, { ...asked, status: asked.status && [asked.status], route: asked.route && [asked.route], light: asked.light && [asked.light], cursor, limit: 50 })
  const columns = useHandoverColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Handover | undefined) => row && (() => set({ open: row.id }))
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={common.title} note={words.note} fill>
      <div className="r">
        <Segments label={words.status} value={asked.status} onChange={(status) => set({ status, open: undefined })} segments={[{ value: undefined, label: words.all }, ...HANDOVER_STATUSES.map((status) => ({ value: status, label: common.statuses[status], icon: <HandoverStatusIcon status={status} /> }))]} />
        <FilterSelect label={words.route} value={asked.route} options={ROUTES.filter((route) => route !== 'service').map((route) => ({ value: route, label: common.routes[route] }))} onChange={(route) => set({ route: route as typeof asked.route, open: undefined })} />
        <AreaFilter of="handover.read" value={asked.area} onChange={(area) => set({ area, open: undefined })} />
        <FilterSelect label={light} options={LIGHTS.map((value) => ({ value, label: lights[value] }))} value={asked.light} onChange={(value) => set({ light: value as typeof asked.light, open: undefined })} />
      </div>
      <Shown read={read} rows={10}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.all}</button>}>{words.nothingNote}</Empty> : <Empty title={common.none}>{words.noneNote}</Empty>}</div>
      ) : (
        <>
          <ListTable label={common.title} rows={rows} rowId={({ id }) => id} rowName={({ needCode }) => needCode} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: common.title, columns }} />
        </>
      )}</Shown>
      {rows[at] && <HandoverDrawer key={open} handover={rows[at]} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
    </Page>
  )
}

const whoTakes = ({ toOrganisationName, toPersonName, resourceName }: Handover): string => [toOrganisationName, toPersonName, resourceName].filter(Boolean).join(' · ')

const useHandoverColumns = (): Column<Handover>[] => {
  const { heads, nobody } = useWords(handoverPageWords)
  const { routes } = useWords(handoverWords)
  return [
    { key: 'need', head: heads.need, width: '84px', dim: true, cell: ({ needCode }) => needCode },
    { key: 'summary', head: heads.summary, cell: ({ needSummary, words }) => <span className="link" title={needSummary ?? words}>{needSummary ?? words}</span> },
    { key: 'person', head: heads.person, width: '90px', wideOnly: true, cell: ({ personName }) => personName },
    { key: 'route', head: heads.route, width: '90px', cell: ({ route }) => routes[route] },
    { key: 'to', head: heads.to, width: '190px', wideOnly: true, cell: (row) => (whoTakes(row) ? <span title={whoTakes(row)}>{whoTakes(row)}</span> : <span className="due soon">{nobody}</span>) },
    { key: 'status', head: heads.status, width: '100px', cell: ({ status }) => <HandoverStatusWord status={status} /> },
    { key: 'due', head: heads.due, width: '220px', cell: (row) => <HandoverDue handover={row} /> },
  ]
}

const HandoverDrawer = ({ handover, ...drawer }: { handover: Handover; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(handoverPageWords)
  const common = useWords(handoverWords)
  const when = useWhen()
  return (
    <Drawer {...drawer} title={handover.needSummary ?? handover.needCode} note={handover.needCode} meta={<><HandoverStatusWord status={handover.status} /><span className="chip">{common.routes[handover.route]}</span><HandoverDue handover={handover} /></>} foot={<div className="acts"><AnswerButtons handover={handover} /><RemindButtons thing="handover" thingId={handover.id} areaCode={handover.areaCode} dueAt={handover.dueAt} danger={false} /></div>}>
      <div className="stack">
        <div><p className="small soft">{common.words}</p><p className="said">{handover.words}</p></div>
        <dl className="kv">
          <dt>{common.to}</dt><dd>{whoTakes(handover) || words.nobody}</dd>
          <dt>{words.heads.due}</dt><dd>{when.day(handover.dueOn)}</dd>
          <dt>{words.place}</dt><dd>{handover.communityName}</dd>
          <dt>{words.madeBy}</dt><dd>{[handover.madeByName, when.moment(handover.at)].filter(Boolean).join(' · ')}</dd>
          {handover.needId && <><dt>{words.heads.summary}</dt><dd><Link className="link" to={'/needs/$id' as never} params={{ id: handover.needId } as never}>{words.toNeed}</Link></dd></>}
        </dl>
        {handover.answer && <div><p className="small soft">{words.answerOf}{handover.answeredAt && `，${words.answered(when.moment(handover.answeredAt))}`}</p><p className="said">{handover.answer}</p></div>}
      </div>
    </Drawer>
  )
}
