import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { accountWords } from '#domain/accounts/account.words.ts'
import { type HandedItem, type SuccessionDetail, successionEndpoints } from '#domain/successions/succession.contract.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import { dayOf } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { SuccessionState } from './SuccessionState.tsx'
import './succession.css'

/** The paper of a hand-over: what went to whom, and three places to sign. */
export default function SheetPage(): ReactNode {
  const words = useWords(successionWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead(successionEndpoints.detail, { id })
  return (
    <Page title={read.data ? words.planTitle(read.data.personName) : words.title} note={<Link to={'/successions' as never}>{words.all}</Link>}>
      <Shown read={read} rows={8}>{(succession) => <><Acts succession={succession} /><Paper succession={succession} /></>}</Shown>
    </Page>
  )
}

const Acts = ({ succession }: { succession: SuccessionDetail }): ReactNode => {
  const words = useWords(successionWords)
  const withdraw = useChange(successionEndpoints.withdraw)
  return (
    <div className="r">
      <SuccessionState row={succession} />{succession.status === 'planned' && <span className="soft small">{words.chosen(succession.choices.length)}</span>}
      <div className="end">
        {succession.status === 'planned' && <ConfirmButton question={{ title: words.withdrawAsk, text: words.withdrawNote, yes: words.withdraw }} onYes={() => withdraw.mutate({ id: succession.id }, { onSuccess: () => toast(words.withdrawn) })}>{words.withdraw}</ConfirmButton>}
        {succession.nobody > 0 && <Link className="b" to={'/successions' as never} search={{ show: 'unheld' } as never}>{words.unheld} {succession.nobody}</Link>}
        <button type="button" className="b go" onClick={() => window.print()}><Icon name="print" />{words.print}</button>
      </div>
      <Refused fault={withdraw.error} />
    </div>
  )
}

const Paper = ({ succession }: { succession: SuccessionDetail }): ReactNode => {
  const words = useWords(successionWords)
  const { roles } = useWords(accountWords)
  const when = useWhen()
  const ended = succession.doneAt ? words.endsNow(dayOf(new Date(succession.doneAt))) : succession.lastOn ? words.endsOn(succession.lastOn) : ''
  const receivers = [...new Set(succession.items.filter(({ status }) => status === 'taken').map(({ holderName }) => holderName ?? ''))]
  const now = useNow()
  return (
    <article className="succession-paper card">
      <h2>{words.sheetTitle}</h2>
      <p>{words.sheetIntro(succession.personName, [roles[succession.role], succession.organisationName, ...succession.areaNames].filter(Boolean).join(' · '), ended)}</p>
      {succession.reason && <p className="small">{words.reason}：{words.reasons[succession.reason]}</p>}
      {succession.items.length === 0 ? <p>{words.noItems}</p> : <Items items={succession.items} />}
      <table className="signs"><thead><tr>{[words.heads.person, words.heads.holder, words.overseer].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody><tr><td>{succession.personName}</td><td>{receivers.join('、')}</td><td>{succession.witnessName}</td></tr><tr>{[1, 2, 3].map((n) => <td key={n} className="soft">{words.sign}</td>)}</tr><tr>{[1, 2, 3].map((n) => <td key={n} className="soft">{words.date}：</td>)}</tr></tbody>
      </table>
      <p className="tiny soft">{succession.madeByName && `${words.madeBy}：${succession.madeByName} · `}{words.printedAt(when.moment(now.toISOString()))}</p>
    </article>
  )
}

const Items = ({ items }: { items: readonly HandedItem[] }): ReactNode => {
  const words = useWords(successionWords)
  return (
    <table><caption className="away">{words.items}</caption>
      <thead><tr><th scope="col">{words.number}</th>{(['kind', 'label', 'area', 'holder'] as const).map((head) => <th key={head} scope="col">{words.heads[head]}</th>)}</tr></thead>
      <tbody>{items.map(({ id, kind, label, areaName, holderName, status }, at) => (
        <tr key={id}><td>{at + 1}</td><td>{words.kinds[kind]}</td><td>{label}</td><td>{areaName}</td><td>{status === 'taken' ? holderName : `${words.nobody}${holderName ? `，${words.minded(holderName)}` : ''}`}</td></tr>
      ))}</tbody>
    </table>
  )
}
