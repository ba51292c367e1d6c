import { type ReactNode, useState } from 'react'
import { type Unheld, successionEndpoints } from '#domain/successions/succession.contract.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { SelectField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { ItemLink } from './ItemLink.tsx'
import { useReceiverChoices } from './use-receiver-choices.ts'

/** What nobody took: chosen, and given to somebody who holds a fitting role there. */
export const UnheldList = (): ReactNode => {
  const words = useWords(successionWords)
  const columns = useColumns()
  const { cursor, page, turn } = usePages()
  const read = useRead(successionEndpoints.unheld, { cursor, limit: 100 })
  const [selected, select] = useState<Set<string>>(new Set())
  const [giving, setGiving] = useState(false)
  const rows = read.data?.rows ?? []
  const ids = rows.map(({ id }) => id).filter((id) => selected.has(id))
  return (
    <>
      {rows.length > 0 && <div className="r"><button type="button" className="b go" disabled={ids.length === 0} onClick={() => setGiving(true)}>{words.give}</button><span className="soft small">{words.unheldNote}</span></div>}
      <Shown read={read}>{({ next }) => rows.length === 0 ? <div className="card hollow"><Empty title={words.unheldNone}>{words.unheldNote}</Empty></div> : (
        <>
          <ListTable label={words.unheld} rows={rows} rowId={({ id }) => id} rowName={({ label }) => label} columns={columns} selected={selected} onSelect={select} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: words.unheld, columns }} />
        </>
      )}</Shown>
      {giving && ids[0] && <GiveDialog ids={ids} onClose={() => setGiving(false)} onGiven={() => { setGiving(false); select(new Set()) }} />}
    </>
  )
}

const GiveDialog = ({ ids, onClose, onGiven }: { ids: string[]; onClose: () => void; onGiven: () => void }): ReactNode => {
  const words = useWords(successionWords)
  const choices = useReceiverChoices()
  const read = useRead(successionEndpoints.receivers, { id: ids[0]! })
  return (
    <Dialog title={words.giveTitle(ids.length)} onClose={onClose}>
      <Shown read={read} rows={2}>{({ rows, suggestedId }) => rows.length === 0 ? <p>{words.noOne}</p> : (
        <Form endpoint={successionEndpoints.take} submit={words.giveSave} onCancel={onClose} input={({ toPersonId }) => ({ ids, toPersonId: String(toPersonId ?? '') })} onDone={() => { toast(words.gave); onGiven() }}>
          <SelectField name="toPersonId" label={words.person} choices={choices(rows)} defaultValue={suggestedId ?? undefined} />
        </Form>
      )}</Shown>
    </Dialog>
  )
}

const useColumns = (): Column<Unheld>[] => {
  const { heads, kinds } = useWords(successionWords)
  const when = useWhen()
  return [
    { key: 'kind', head: heads.kind, width: '140px', cell: ({ kind }) => kinds[kind] },
    { key: 'label', head: heads.label, cell: (row) => <><ItemLink item={row} />{row.title && <span className="soft"> {row.title}</span>}</> },
    { key: 'area', head: heads.area, width: '150px', dim: true, cell: ({ areaName }) => areaName },
    { key: 'former', head: heads.former, width: '100px', dim: true, wideOnly: true, cell: ({ formerName }) => formerName },
    { key: 'minds', head: heads.minds, width: '110px', cell: ({ holderName }) => holderName },
    { key: 'since', head: heads.since, width: '130px', dim: true, wideOnly: true, cell: ({ since }) => when.moment(since) },
  ]
}
