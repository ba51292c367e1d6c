import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Door, doorEndpoints } from '#domain/activities/door.contract.ts'
import { doorWords } from '#domain/activities/door.wording.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { PhoneLook } from '#domain/people/web/parts/PhoneLook.tsx'
import { addDays, clockOf } from '#kit/dates.ts'
import { AreaCode, Day, Id } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterDay, Segments } from '#kit/web/table/filters.tsx'
import { Pager } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { TellDoor } from './TellDoor.tsx'
import './doors.css'

const Address = z.object({ day: z.optional(Day), area: z.optional(AreaCode), open: z.optional(Id) })

/** The visits of tomorrow, one card each: call, read out, note who was told. */
export default function DoorsPage(): ReactNode {
  const words = useWords(doorWords)
  const { today } = useWhen()
  const tomorrow = addDays(today, 1)
  const [{ day = tomorrow, area, open }, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(doorEndpoints.list, { day, area, cursor, limit: 50 })
  return (
    <Page title={words.title} note={words.note}>
      <div className="r">
        <Segments label={words.day} value={day} segments={[{ value: today, label: words.today }, { value: tomorrow, label: words.tomorrow }]} onChange={(chosen) => set({ day: chosen })} />
        <FilterDay label={words.day} value={day} onChange={(chosen) => set({ day: chosen })} /><AreaFilter of="door.tell" value={area} onChange={(chosen) => set({ area: chosen })} />
        {read.data && <span className="soft small">{words.visits(read.data.rows.length)}</span>}
      </div>
      <Shown read={read} rows={6}>{({ rows, next }) => rows.length === 0 ? <div className="card hollow"><Empty title={words.noneTitle}>{words.none}</Empty></div> : (
        <>
          <div className="doors">{rows.map((door) => <DoorCard key={door.activityId} door={door} first={door.activityId === open} />)}</div>
          {(next || page > 1) && <Pager page={page} turn={turn} next={next} />}
        </>
      )}</Shown>
    </Page>
  )
}

const DoorCard = ({ door, first }: { door: Door; first: boolean }): ReactNode => {
  const words = useWords(doorWords)
  const when = useWhen()
  const mayIn = useMayIn()
  const [open, setOpen] = useState<'phone' | 'tell' | null>(null)
  const { personName, phoneLast4, personId, phoneKnown, visitors, word, startsAt, endsAt } = door
  const time = `${when.moment(startsAt)}–${clockOf(new Date(endsAt))}`
  const who = visitors.map(({ name, badge }) => `${name}（${words.badge(badge)}）`).join('、')
  const told = door.told.findLast((one) => one.told !== 'nobody_answered')
  return (
    <article className="card door" aria-label={`${personName ?? ''} ${time}`} data-first={first || undefined}>
      <header><h2>{personName ?? '—'}</h2><span className="n">{[time, door.place, door.gridName ?? door.communityName].join(' · ')}</span>{told ? <span className="chip ok push"><Icon name="check" size={12} weight={2.4} />{words.toldBy(told.byName ?? '', when.moment(told.at), words.whoms[told.told])}</span> : <span className="chip soon push">{words.notTold}</span>}</header>
      <div className="card-body">
        <p className="word" aria-label={words.word}><span>{words.word}</span><b>{word ?? words.noWord}</b></p>
        <div>
          <p className="small soft">{words.say}</p>
          <p className="said">{who && word ? words.script(when.moment(startsAt), who, [...word].join(' ')) : words.noVisitor}</p>
          {door.told.filter((one) => one.told === 'nobody_answered').map((one) => <p key={one.id} className="small soft">{words.tried(one.byName ?? '', when.moment(one.at))}</p>)}
          <div className="acts">
            {!told && <button type="button" className={first ? 'b go' : 'b'} onClick={() => setOpen('tell')}><Icon name="check" />{words.tell}</button>}
            <span className="small soft">{phoneLast4 ? words.phoneEnds(phoneLast4) : words.noPhone}</span>
            {personId && phoneKnown && mayIn('person.unmask', door.areaCode) && <button type="button" className="b sm" onClick={() => setOpen('phone')}><Icon name="phone" size={14} />{words.look}</button>}
            <Link className="b sm" to={'/doors/$id/card' as never} params={{ id: door.activityId } as never} search={{ day: startsAt.slice(0, 10) } as never}><Icon name="print" size={14} />{words.print}</Link>
          </div>
        </div>
      </div>
      {open === 'phone' && personId && <PhoneLook personId={personId} name={personName ?? ''} onClose={() => setOpen(null)} />}
      {open === 'tell' && <TellDoor door={door} onClose={() => setOpen(null)} />}
    </article>
  )
}
