import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Draw, drawEndpoints } from '#domain/resources/draw.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { StateWord } from '#kit/web/StateIcon.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { numberSaid, useSaid } from './said.ts'

const looks = { reserved: ['half', 'amber'], used: ['dot', 'green'], released: ['crossed', 'grey'] } as const

/** One line a draw; `of` says which half is already known from the page: the resource or what it was for. */
export const DrawLines = ({ rows, of }: { rows: readonly Draw[]; of: 'resource' | 'use' }): ReactNode => <ul className="rows">{rows.map((row) => <DrawLine key={row.id} row={row} of={of} />)}</ul>

const DrawLine = ({ row, of }: { row: Draw; of: 'resource' | 'use' }): ReactNode => {
  const words = useWords(drawWords)
  const said = useSaid()
  const when = useWhen()
  const [shape, tone] = looks[row.status]
  const amount = row.usedQuantity === null || row.usedQuantity === row.quantity ? said.amount(row.quantity, row.unit) : words.usedOf(numberSaid(row.usedQuantity), numberSaid(row.quantity), row.unit ?? '')
  return (
    <li>
      <span>{of === 'resource' ? <Use row={row} /> : <Link className="link" to={'/resources' as never} search={{ open: row.resourceId } as never}>{row.resourceName}</Link>}<br />
        <small className="soft">{[said.time(row.day, row.part), of === 'resource' ? row.communityName : row.providerName, row.drawnByName && words.by(row.drawnByName, when.day(row.drawnAt.slice(0, 10)))].filter(Boolean).join(' · ')}</small></span>
      <span className="small">{amount}<br /><StateWord shape={shape} tone={tone}>{words.statuses[row.status]}</StateWord></span>
      {row.status === 'reserved' && <Release row={row} />}
    </li>
  )
}

/** Code and title for everybody; the link for those who may read what lies behind. */
const Use = ({ row }: { row: Draw }): ReactNode => {
  const code = row.needCode && (row.needId ? <Link className="link" to={'/needs/$id' as never} params={{ id: row.needId } as never}>{row.needCode}</Link> : row.needCode)
  const title = row.projectId ? <Link className="link" to={'/projects' as never} search={{ open: row.projectId } as never}>{row.projectTitle}</Link> : row.title
  return <>{code}{code && row.title !== row.needCode && ' '}{row.title === row.needCode ? null : row.orderId ? <Link className="link" to={'/orders' as never} search={{ open: row.orderId } as never}>{row.title}</Link> : title}</>
}

const Release = ({ row }: { row: Draw }): ReactNode => {
  const words = useWords(drawWords)
  const mayIn = useMayIn()
  const release = useChange(drawEndpoints.release)
  if (!mayIn('resource.manage', row.areaCode) || row.orderId) return null
  return <><ConfirmButton className="b sm" question={{ title: words.releaseAsk, text: words.releaseText, yes: words.release }} onYes={() => release.mutate({ id: row.id, version: row.version }, { onSuccess: () => toast(words.released) })}>{words.release}</ConfirmButton><Refused fault={release.error} /></>
}
