import { type GridCard, gridEndpoints } from '#domain/grids/grid.contract.ts'
import { gridFieldWords } from '#domain/grids/grid-field.wording.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { useDays } from '#kit/web-field/days.ts'
import { PersonIcon, TickIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { Loading, Nothing, Problem, Tag } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

/** The grids of whoever holds this phone: who is there, what is open, when a service last came. */
export const GridsScreen = () => {
  const words = useWords(gridFieldWords)
  const read = useRead(gridEndpoints.cards, { limit: 60 })
  return (
    <Screen title={words.grids} back="/grids/acts" line={<StatusLine />}>
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {read.data?.rows.length === 0 && <Nothing>{words.noGrids}</Nothing>}
      {read.data?.rows.map((card) => <Card key={card.areaCode} card={card} />)}
    </Screen>
  )
}

const Card = ({ card }: { card: GridCard }) => {
  const words = useWords(gridFieldWords)
  const { seats, lacks } = useWords(gridWords)
  const { short } = useDays()
  const missing = card.seats.some(({ state }) => state === 'missing')
  return (
    <section className="card">
      <div className="sec"><h2>{card.gridName}</h2>{missing ? <Tag mood="soon" Icon={WarnIcon}>{words.lacks}</Tag> : <Tag mood="ok" Icon={TickIcon}>{words.complete}</Tag>}</div>
      <ul className="facts">{card.seats.map(({ seat, state, name, teamName }) => <li key={seat}>{state === 'missing' ? <WarnIcon /> : <PersonIcon />}<span>{state === 'missing' ? lacks[seat] : `${seats[seat]}：${[teamName, name].filter(Boolean).join('，')}`}</span></li>)}</ul>
      <p className="mute">{words.open(card.open)} · {card.lastServedOn ? words.lastServed(short(`${card.lastServedOn}T12:00:00+08:00`)) : words.never}</p>
    </section>
  )
}
