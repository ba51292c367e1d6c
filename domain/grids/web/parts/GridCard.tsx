import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay, useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { GridCard as Card, SeatOfGrid } from '#domain/grids/grid.contract.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { gridPageWords } from '#domain/grids/grid.words.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import './grid.css'

/** A card a grid: who lives there, its three, what is open, when a service last came. Every number opens its list. */
export const GridCard = ({ card }: { card: Card }): ReactNode => {
  const words = useWords(gridPageWords)
  const missing = card.seats.filter(({ state }) => state === 'missing').length
  return (
    <article className="card grid-card" data-missing={missing > 0 || undefined} aria-label={card.gridName}>
      <header><h2>{card.gridName}</h2><span className="n">{card.communityName}</span>{missing > 0 ? <span className="chip soon push"><Icon name="alarm" size={12} weight={2.4} />{words.lacks(missing)}</span> : <span className="chip ok push"><Icon name="check" size={12} weight={2.4} />{words.complete}</span>}</header>
      <Profile card={card} />
      <ul className="grid-seats">{card.seats.map((seat) => <SeatLine key={seat.seat} seat={seat} card={card} />)}</ul>
      <Open card={card} />
    </article>
  )
}

const Profile = ({ card }: { card: Card }): ReactNode => {
  const words = useWords(gridPageWords)
  const reads = useMay()('area.read')
  const figures = ([['households', card.households], ['residents', card.residents], ['aged60', card.aged60], ['disabled', card.disabled]] as const).filter(([, figure]) => figure !== null)
  const to = { to: '/areas' as never, search: { area: card.areaCode } as never }
  if (figures.length === 0) return <p className="grid-profile small soft">{words.profileNone}{reads && <> <Link className="link" {...to}>{words.fillProfile}</Link></>}</p>
  return <dl className="grid-profile">{figures.map(([name, figure]) => <div key={name}><dt>{words[name]}</dt><dd>{reads ? <Link className="figure" {...to}>{figure}</Link> : figure}</dd></div>)}</dl>
}

const SeatLine = ({ seat, card }: { seat: SeatOfGrid; card: Card }): ReactNode => {
  const words = useWords(gridPageWords)
  const { seats, lacks } = useWords(gridWords)
  const edits = useMayIn()('profile.edit', card.areaCode)
  const name = [seat.teamName, seat.name].filter(Boolean).join('，')
  return (
    <li>
      <span className="soft">{seats[seat.seat]}</span>
      <span>
        {seat.state === 'missing' ? <span className="due soon"><Icon name="alarm" size={14} weight={2} />{edits ? words.appoint[seat.seat] : lacks[seat.seat]}</span> : name}
        {seat.state === 'missing' && edits && <Link className="link nowrap" to={'/areas' as never} search={{ area: card.areaCode.slice(0, 12) } as never}>{words.toTrio}<span className="away">{seats[seat.seat]}</span></Link>}
      </span>
      {seat.waiting > 0 && <Link className={`chip ${seat.late > 0 ? 'late' : 'now'}`} to={'/grids/acts' as never} search={{ area: card.areaCode, seat: seat.seat, waiting: true } as never}>{words.waits(seat.waiting)}{seat.late > 0 && `，${words.late(seat.late)}`}<span className="away">{seats[seat.seat]}</span></Link>}
      {seat.state === 'no_account' && <small className="due soon"><Icon name="alarm" size={12} weight={2} />{words.noAccount}</small>}
    </li>
  )
}

const Open = ({ card }: { card: Card }): ReactNode => {
  const words = useWords(gridPageWords)
  const { statuses } = useWords(needWords)
  const when = useWhen()
  const reads = useMay()('need.read')
  const count = (status: string, text: string): ReactNode => (reads ? <Link className="figure" to={'/needs' as never} search={{ area: card.areaCode, status } as never}>{text}</Link> : text)
  return (
    <footer>
      <p>{card.open === 0 ? words.openNone : <b>{words.open(card.open)}</b>}{card.byStatus.map(({ status, count: of }) => <span key={status} className="small">{count(status, `${statuses[status]} ${of}`)}</span>)}</p>
      <p className="small"><span className={card.unserved ? 'due soon' : 'soft'}>{card.unserved && <Icon name="alarm" size={14} weight={2} />}{card.unserved ? words.unservedSays : card.lastServedOn ? words.lastServed(when.day(card.lastServedOn)) : words.neverServed}</span><Link className="link push" to={'/grids/$code/month' as never} params={{ code: card.areaCode } as never}>{words.month}<span className="away">{card.gridName}</span></Link></p>
    </footer>
  )
}
