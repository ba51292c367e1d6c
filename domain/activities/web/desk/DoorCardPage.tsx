import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { type Door, doorEndpoints } from '#domain/activities/door.contract.ts'
import { doorWords } from '#domain/activities/door.wording.ts'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { clockOf } from '#kit/dates.ts'
import { Day } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import './doors.css'

const Address = z.object({ day: z.optional(Day) })

/** A paper that stays with the resident. The word is not printed on it: it is told by phone, and a paper can be found. */
export default function DoorCardPage(): ReactNode {
  const words = useWords(doorWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ day }] = useFilters(Address)
  const read = useRead(doorEndpoints.list, { day, limit: 200 })
  return (
    <Page title={words.card} note={<Link to={'/doors' as never} search={(day ? { day } : {}) as never}>{words.back}</Link>}>
      <Shown read={read} rows={6}>{({ rows }) => {
        const door = rows.find(({ activityId }) => activityId === id)
        return door ? <Paper door={door} /> : <div className="card hollow"><Empty title={words.noneTitle}>{words.none}</Empty></div>
      }}</Shown>
    </Page>
  )
}

const Paper = ({ door }: { door: Door }): ReactNode => {
  const words = useWords(doorWords)
  const when = useWhen()
  const house = useRead(accountEndpoints.house, {}, { lasting: true }).data
  const help = useRead(settingEndpoints.help, {}, { lasting: true }).data
  return (
    <>
      <div className="r no-print"><button type="button" className="b go" onClick={() => print()}><Icon name="print" />{words.toPrint}</button></div>
      <article className="door-paper">
        <h2>{words.card}</h2>
        <dl>
          <dt>{words.cardFor}</dt><dd>{door.personName}</dd><dt>{words.time}</dt><dd>{when.moment(door.startsAt)}–{clockOf(new Date(door.endsAt))}</dd>
          <dt>{words.visitor}</dt><dd>{door.visitors.map(({ name, badge }) => `${name}（${words.badge(badge)}）`).join('、') || words.noVisitor}</dd><dt>{words.cardWord}</dt><dd className="blank">{words.blank}</dd>
        </dl>
        <ul>{words.cardRules.split('\n').map((rule) => <li key={rule}>{rule}</li>)}</ul>
        <p><b>{words.cardDoubt}</b> {words.cardPhone} {help?.onDuty.number || '＿＿＿＿＿＿＿＿＿'}，{words.cardPolice}</p>
        <p>{words.cardStop}</p>
        {house?.hostUnit && <p className="unit">{words.cardUnit}：{house.hostUnit}</p>}
      </article>
    </>
  )
}
