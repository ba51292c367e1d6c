import { type ReactNode, useState } from 'react'
import { useMay, useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { drawEndpoints } from '#domain/resources/draw.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { DrawFor } from './DrawFor.tsx'
import { DrawLines } from './DrawLines.tsx'
import { Settle } from './UsedDraws.tsx'

/** What a need got from the list; more can be reserved for it while it is open. */
export const NeedDraws = ({ need, open }: { need: { id: string; areaCode: string }; open: boolean }): ReactNode => {
  const words = useWords(drawWords)
  const may = useMay()
  const draws = useMayIn()('resource.manage', need.areaCode)
  const read = useRead(drawEndpoints.list, { need: need.id, limit: 50 }, { enabled: may('resource.read') })
  const [act, setAct] = useState<'draw' | 'settle' | null>(null)
  if (!may('resource.read')) return null
  const waiting = read.data?.rows.filter(({ maySettle, orderId }) => maySettle && orderId === null) ?? []
  return (
    <section className="card">
      <header><h2>{words.needCard}</h2>{draws && open && <button type="button" className="link more" onClick={() => setAct('draw')}>{words.fromList}</button>}{waiting.length > 0 && <button type="button" className="link more" onClick={() => setAct('settle')}>{words.settle}</button>}</header>
      <Shown read={read} rows={1}>{({ rows }) => (rows.length === 0 ? <p className="card-body small soft">{words.needNone}</p> : <DrawLines rows={rows} of="use" />)}</Shown>
      {act === 'draw' && <Dialog title={words.fromList} onClose={() => setAct(null)}><DrawFor need={need} onDone={() => setAct(null)} onClose={() => setAct(null)} /></Dialog>}
      {act === 'settle' && <Dialog title={words.settleTitle} onClose={() => setAct(null)}><Settle rows={waiting} onDone={() => setAct(null)} /></Dialog>}
    </section>
  )
}
