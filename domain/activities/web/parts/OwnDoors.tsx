import { doorEndpoints } from '#domain/activities/door.contract.ts'
import { useDays } from '#kit/web-field/days.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { useWords } from '#kit/web/words.ts'
import { doorFieldWords } from './door-field.wording.ts'

/** For the person visited: who comes, when, and the four digits they say; kept on the phone for the moment at the door. */
export default function OwnDoors({ needId }: { needId: string }) {
  const words = useWords(doorFieldWords)
  const { day, time } = useDays()
  const rows = useKeptRead(doorEndpoints.mine, { needId }, { lasting: false }).data?.rows ?? []
  return rows.map((door) => (
    <section key={door.activityId} className="card stack">
      <h2>{words.comesTitle}</h2>
      <p><b>{day(door.startsAt)} {time(door.startsAt)}</b><br />{door.visitors.map(({ name, badge }) => words.visitor(name, badge)).join('、') || words.noVisitor}</p>
      <p className="mute">{words.comesWord}</p>
      <p className="door-word">{door.word}</p>
      <p className="s mute">{words.comesNote}</p>
    </section>
  ))
}
