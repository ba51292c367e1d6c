import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { RECORD_STATUSES, RecordStatus, type ServiceRecord, hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { whyNotConfirm } from '#domain/hours/hours.rules.ts'
import { hoursRefusals, hoursWords } from '#domain/hours/hours.wording.ts'
import { hoursPageWords } from '#domain/hours/hours.words.ts'
import { AreaCode, Id } from '#kit/endpoint.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { ExportMenu } from '#domain/printouts/web/parts/ExportMenu.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Empty, Refused, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { RecordStatusIcon, useRecordColumns } from './use-record-columns.tsx'

const Address = z.object({ status: z.optional(RecordStatus), area: z.optional(AreaCode), volunteerId: z.optional(Id), activityId: z.optional(Id) })

/** Service records: what was computed, what is confirmed, what somebody has to look at. */
export default function RecordListPage(): ReactNode {
  const words = useWords(hoursPageWords)
  const common = useWords(hoursWords)
  const may = useMay()
  const [asked, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const [selected, setSelected] = useState<Set<string>>(new Set())
  const read = useRead(hoursEndpoints.list, { ...asked, status: asked.status && [asked.status], cursor, limit: 50 })
  const columns = useRecordColumns()
  const rows = read.data?.rows ?? []
  const chosen = rows.filter(({ id }) => selected.has(id))
  const sum = rows.reduce((all, { minutes }) => all + minutes, 0)
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r"><Segments label={words.status} value={asked.status} onChange={(status) => { setSelected(new Set()); set({ status }) }} segments={[{ value: undefined, label: words.all }, ...RECORD_STATUSES.map((status) => ({ value: status, label: common.statuses[status], icon: <RecordStatusIcon status={status} /> }))]} /></div>
      <div className="r">
        <AreaFilter of="record.read" value={asked.area} onChange={(area) => set({ area })} />
        {(asked.volunteerId ?? asked.activityId) && <button type="button" className="b" onClick={() => set({ volunteerId: undefined, activityId: undefined })}>{words.ofOne}：{words.clear}</button>}
        <div className="end"><ExportMenu list="records" />{may('record.confirm') && <ConfirmChosen chosen={chosen} onDone={() => setSelected(new Set())} />}</div>
      </div>
      <Shown read={read} rows={10}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothingNote}</Empty> : <Empty title={common.none}>{words.noneNote}</Empty>}</div>
      ) : (
        <>
          <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ volunteerName, title }) => `${volunteerName} ${title}`} columns={columns} {...(may('record.confirm') ? { selected, onSelect: setSelected } : {})} />
          <TableFoot total={words.sum(common.minutes(sum), common.total(sum), rows.length)} page={page} turn={turn} next={next} table={{ label: words.title, columns }} />
        </>
      )}</Shown>
    </Page>
  )
}

const ConfirmChosen = ({ chosen: ticked, onDone }: { chosen: readonly ServiceRecord[]; onDone: () => void }): ReactNode => {
  const words = useWords(hoursPageWords)
  const say = useSentence(hoursRefusals)
  const { personId } = useMe()
  const confirm = useChange(hoursEndpoints.confirm)
  const chosen = ticked.filter(({ status }) => status !== 'confirmed')
  // Whose record it is the list does not say; the server refuses one's own.
  const codes = chosen.flatMap((record) => whyNotConfirm({ status: record.status, personId: '' }, { personId: personId ?? null, ofArea: true }) ?? [])
  const refused = chosen.length === 0 ? words.confirmNone : codes.length > 0 ? `${words.cannot(codes.length)}${say(codes[0])}` : undefined
  const act = (): void => confirm.mutate({ ids: chosen.map(({ id }) => id) }, { onSuccess: ({ rows }) => { toast(words.confirmed(rows.length)); onDone() } })
  return <><Refused fault={confirm.error} /><ActButton className="b go" refused={refused} onAct={act}>{words.confirmChosen(chosen.length)}</ActButton></>
}
