import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { type GridMonth, Month, type Seat, gridEndpoints } from '#domain/grids/grid.contract.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { gridPageWords } from '#domain/grids/grid.words.ts'
import { ActWord, useActTitle } from '#domain/grids/web/parts/GridBits.tsx'
import { needWords } from '#domain/needs/need.wording.ts'
import { GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import '#domain/grids/web/parts/sheet.css'

const Address = z.object({ month: z.optional(Month) })
const shifted = (month: string, by: number): string => { const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by; return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` }

/** One page for the three: what came, what each did, what is open, who is not seen. */
export default function MonthPage(): ReactNode {
  const words = useWords(gridPageWords)
  const { code } = useParams({ strict: false }) as { code: string }
  const [{ month: asked }, set] = useFilters(Address)
  const { today } = useWhen()
  const month = asked ?? today.slice(0, 7)
  const read = useRead(gridEndpoints.month, { area: code, month })
  return (
    <Page title={words.monthHead} note={<Link to={'/grids' as never}>{words.title}</Link>}>
      <div className="r">
        <button type="button" className="b" onClick={() => set({ month: shifted(month, -1) })}>{words.previous}</button>
        <button type="button" className="b" disabled={month >= today.slice(0, 7)} onClick={() => set({ month: shifted(month, 1) })}>{words.next}</button>
        <div className="end"><button type="button" className="b go" onClick={() => print()}><Icon name="print" />{words.print}</button></div>
      </div>
      <Shown read={read} rows={10}>{(of) => <Sheet of={of} />}</Shown>
    </Page>
  )
}

const Sheet = ({ of }: { of: GridMonth }): ReactNode => {
  const words = useWords(gridPageWords)
  return (
    <div className="a4">
      <h2>{words.monthTitle(of.card.gridName, of.month)}</h2>
      <dl className="a4-sums">{([['came', of.came], ['closed', of.closed], ['stillOpen', of.stillOpen], ['services', of.services]] as const).map(([name, figure]) => <div key={name}><dt>{words[name]}</dt><dd>{figure}<small>{name === 'services' ? words.unit.session : words.unit.piece}</small></dd></div>)}</dl>
      <h3>{words.threeDid}</h3>
      <Three of={of} />
      <h3>{words.whatCame}</h3>
      <Needs of={of} />
      <h3>{words.unseen}</h3>
      <Unseen of={of} />
      <p className="a4-sign"><span>{words.sign.secretary}</span><span>{words.sign.worker}</span><span>{words.sign.leader}</span><span>{words.sign.day}</span></p>
    </div>
  )
}

const Three = ({ of }: { of: GridMonth }): ReactNode => {
  const words = useWords(gridPageWords)
  const { seats, acts } = useWords(gridWords)
  return (
    <table className="ruled-table">
      <thead><tr><th scope="col">{words.heads.seat}</th><th scope="col" className="num">{words.asked}</th><th scope="col" className="num">{words.done}</th><th scope="col" className="num">{words.inTime}</th><th scope="col" className="num">{words.median}</th></tr></thead>
      <tbody>{of.seats.map(({ seat, name, asked, done, inTime, medianHours }) => <tr key={seat}><th scope="row">{seats[seat]} · {acts[seat]} <span className="soft">{name ?? (of.card.seats.find((one) => one.seat === seat)?.teamName ?? words.nobodySits)}</span></th><td className="num">{asked}</td><td className="num">{done}</td><td className="num">{inTime}</td><td className="num">{medianHours === null ? '—' : words.hours(medianHours)}</td></tr>)}</tbody>
    </table>
  )
}

const order: readonly Seat[] = ['branch_secretary', 'social_worker', 'team_leader']
const Needs = ({ of }: { of: GridMonth }): ReactNode => {
  const words = useWords(gridPageWords)
  const { seats } = useWords(gridWords)
  const { statuses } = useWords(needWords)
  const title = useActTitle()
  if (of.needs.length === 0) return <p className="soft">{words.noneCame}</p>
  return (
    <>
      <table className="ruled-table">
        <thead><tr><th scope="col">{words.heads.code}</th><th scope="col">{words.heads.matter}</th><th scope="col">{words.status}</th>{order.map((seat) => <th key={seat} scope="col">{seats[seat]}</th>)}</tr></thead>
        <tbody>{of.needs.map((need) => (
          <tr key={need.code}>
            <td className="nowrap">{need.needId ? <Link className="link" to={'/needs/$id' as never} params={{ id: need.needId } as never}>{need.code}</Link> : need.code}</td>
            <td>{title(need)}{!need.came && <small className="soft"> {words.cameEarlier}</small>}</td><td className="nowrap">{statuses[need.status]}</td>
            {order.map((seat) => { const act = need.acts.find((one) => one.seat === seat); return <td key={seat}>{act ? <ActWord act={act} /> : '—'}{act && (act.with || act.words) && <small className="soft">{[act.with, act.words].filter(Boolean).join('；')}</small>}</td> })}
          </tr>
        ))}</tbody>
      </table>
      {of.more && <p className="soft small">{words.tooMany}</p>}
    </>
  )
}

const Unseen = ({ of: { unseen } }: { of: GridMonth }): ReactNode => {
  const words = useWords(gridPageWords)
  const { labels } = useCodes()
  return (
    <>
      <p className={unseen.count > 0 ? 'due soon' : 'soft'}>{unseen.count > 0 && <Icon name="alarm" size={14} weight={2} />}{words.unseenNote(unseen.count)}</p>
      <ul className="a4-people">{unseen.people.map(({ name, groups, lastSeenOn }, at) => <li key={at}><b>{name}</b> {labels(GROUPS, groups)}<small className="soft">{lastSeenOn ? words.lastSeen(lastSeenOn) : words.never}</small></li>)}</ul>
      {unseen.people.length > 0 && unseen.count > unseen.people.length && <p className="soft small">{words.unseenMore(unseen.count - unseen.people.length)}</p>}
    </>
  )
}
