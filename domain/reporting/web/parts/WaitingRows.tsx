import { lightOf } from '#domain/settings/light.rules.ts'
import { lightWords } from '#domain/settings/light.wording.ts'
import { phonePlaces } from '#domain/waiting.places.ts'
import { waitingWords } from '#domain/waiting.words.ts'
import { useDays } from '#kit/web-field/days.ts'
import { Go } from '#kit/web-field/go.tsx'
import { ClockIcon, TickIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { Tag } from '#kit/web-field/parts.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'
import { useWaitingHere } from './use-waiting-here.ts'
import { waitingRowsWords } from './waiting-rows.wording.ts'

/** The phone is narrow: of community and grid the grid. */
const nearest = (place: string): string => place.split(' ').at(-1)!
const looks = { red: ['late', WarnIcon], yellow: ['soon', ClockIcon], green: ['ok', TickIcon] } as const

/** 等我办的 on a phone: the oldest promise first; what only a desk can do is counted at the end. */
export default function WaitingRows() {
  const words = useWords(waitingRowsWords)
  const { asks, kinds: names } = useWords(waitingWords)
  const { lights } = useWords(lightWords)
  const { brief } = useDays()
  const now = useNow()
  const { rows, atDesk } = useWaitingHere()
  if (rows.length + atDesk.length === 0) return null
  return (
    <>
      <div className="sec"><h2>{words.title}</h2></div>
      <div className="list">{rows.map((row) => {
        const place = phonePlaces[row.kind]!(row)
        const light = lightOf(row, now)
        return (
          <Go key={`${row.kind} ${row.id}`} className="task" to={place.to} search={place.search ?? {}}>
            <h3>{row.title ?? names[row.kind]}</h3>
            {light && <Tag mood={looks[light][0]} Icon={looks[light][1]}>{lights[light]}</Tag>}
            <p className="meta">{[asks[row.kind], row.personName, nearest(row.place), row.dueAt && words.due(brief(row.dueAt))].filter(Boolean).join(' · ')}</p>
          </Go>
        )
      })}</div>
      {atDesk.length > 0 && <p className="note">{words.atDesk(atDesk.map(({ kind, count }) => `${names[kind]} ${count}`).join('、'))}</p>}
    </>
  )
}
