import type { ReactNode } from 'react'
import { type Draw, type DrawList, drawEndpoints } from '#domain/resources/draw.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { NumberField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { DrawLines } from './DrawLines.tsx'
import { numberSaid } from './said.ts'

/** What an activity took from the list, and, once it has begun, what was really used of it. Nothing where nothing was taken. */
export const UsedDraws = ({ orderId, ask }: { orderId: string; ask: boolean }): ReactNode => {
  const words = useWords(drawWords)
  const read = useRead(drawEndpoints.list, { order: orderId, limit: 50 } satisfies Partial<DrawList>)
  const rows = read.data?.rows ?? []
  if (rows.length === 0) return null
  const open = rows.filter(({ maySettle }) => maySettle)
  return <section className="card"><header><h2>{ask && open.length > 0 ? words.settleTitle : words.needCard}</h2></header>{ask && open.length > 0 ? <Settle rows={open} /> : <DrawLines rows={rows} of="use" />}</section>
}

/** Filled in as reserved: who used less changes it, the rest goes back to the list. */
export const Settle = ({ rows, onDone }: { rows: readonly Draw[]; onDone?: () => void }): ReactNode => {
  const words = useWords(drawWords)
  return (
    <Form endpoint={drawEndpoints.settle} className="form card-body" submit={words.settle} input={({ used }) => ({ rows: rows.map(({ id, version }) => ({ id, version, used: Number((used as Record<string, unknown> | undefined)?.[id] ?? 0) })) })} onDone={() => { toast(words.settled); onDone?.() }}>
      <p className="small soft">{words.settleNote}</p>
      {rows.map((row) => <NumberField key={row.id} name={`used.${row.id}`} label={`${row.resourceName}${row.unit ? `（${row.unit}）` : ''}`} inputMode="decimal" defaultValue={numberSaid(row.quantity)} />)}
    </Form>
  )
}
