import type { ReactNode } from 'react'
import type { ActivityDetail, Participant } from '#domain/activities/activity.contract.ts'
import { activityWords } from '#domain/activities/activity.wording.ts'
import { activityPageWords } from '#domain/activities/activity.words.ts'
import { EnrolmentStatusWord } from '#domain/activities/web/parts/ActivityStatusWord.tsx'
import { ByHand } from '#domain/attendance/web/parts/ByHand.tsx'
import { clockOf } from '#kit/dates.ts'
import { useWords } from '#kit/web/words.ts'

/** Who comes, when they came and went; whoever runs it notes it for somebody whose phone fails. */
export const Participants = ({ activity }: { activity: ActivityDetail }): ReactNode => {
  const words = useWords(activityPageWords)
  const { teamPlaces } = useWords(activityWords)
  const heads = words.peopleHeads
  return (
    <section className="card">
      <header><h2>{words.peopleTitle} <span className="n">{activity.participants.filter(({ status }) => status !== 'cancelled').length}</span></h2></header>
      {activity.teamSlots.map(({ slotId, teamName, places, named }) => <p key={slotId} className="card-body small soft">{teamName}：{teamPlaces(named, places)}</p>)}
      {activity.participants.length === 0 ? <p className="card-body small soft">{words.noPeople}</p> : (
        <table className="mini">
          <thead><tr><th scope="col">{heads.name}</th><th scope="col">{heads.from}</th><th scope="col">{heads.status}</th><th scope="col">{heads.in}</th><th scope="col">{heads.out}</th>{activity.runs && <th scope="col">{heads.act}</th>}</tr></thead>
          <tbody>{activity.participants.map((participant) => <Row key={participant.enrolmentId} participant={participant} activity={activity} />)}</tbody>
        </table>
      )}
    </section>
  )
}

const clock = (at: string | null): string => (at ? clockOf(new Date(at)) : '')

const Row = ({ participant, activity }: { participant: Participant; activity: ActivityDetail }): ReactNode => {
  const words = useWords(activityPageWords)
  return (
    <tr>
      <td><b>{participant.name}</b></td><td className="soft">{participant.fromOpenPlace ? words.byOpen : words.byOffer}</td><td><EnrolmentStatusWord status={participant.status} /></td>
      <td>{clock(participant.checkedInAt)}</td><td>{clock(participant.checkedOutAt)}</td>{activity.runs && <td><ByHand participant={participant} activity={activity} /></td>}
    </tr>
  )
}
