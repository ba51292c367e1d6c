import { useState } from 'react'
import { type ActivityDetail, activityEndpoints } from '#domain/activities/activity.contract.ts'
import { teamEndpoints } from '#domain/teams/team.contract.ts'
import { newId } from '#kit/ids.ts'
import { Nothing, Problem } from '#kit/web-field/parts.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { activityFieldWords } from '../parts/activity-field.wording.ts'

// A team may be large: the page must not become a list of all its people.
const AT_FIRST = 6

/** 队里谁来: the leader names members until the places the team took are filled. */
export const NameMembers = ({ activity, slot }: { activity: ActivityDetail; slot: ActivityDetail['teamSlots'][number] }) => {
  const words = useWords(activityFieldWords)
  const members = useRead(teamEndpoints.members, { id: slot.teamId, limit: 100 })
  const add = useChange(activityEndpoints.nameMember)
  const drop = useChange(activityEndpoints.dropMember)
  const coming = activity.participants.filter(({ slotId }) => slotId === slot.slotId)
  const taken = new Set(activity.participants.map(({ volunteerId }) => volunteerId))
  const free = members.data?.rows.filter(({ id, status }) => status === 'active' && !taken.has(id)) ?? []
  const left = slot.places - slot.named
  const [all, setAll] = useState(false)
  const shown = all ? free : free.slice(0, AT_FIRST)
  return (
    <section className="card stack">
      <h2>{words.members} <span className="opt">{slot.teamName}{left > 0 && ` · ${words.membersLeft(left)}`}</span></h2>
      <Problem fault={add.error ?? drop.error ?? members.error} />
      <ul>
        {coming.map((one) => <li className="line" key={one.enrolmentId}><b className="grow">{one.name}</b>{one.status === 'accepted' && <button className="btn" type="button" aria-label={`${words.drop} ${one.name}`} onClick={() => drop.mutate({ enrolmentId: one.enrolmentId })}>{words.drop}</button>}</li>)}
        {left > 0 && shown.map((one) => <li className="line" key={one.id}><span className="grow">{one.name}</span><button className="btn line" type="button" aria-label={`${words.addMember} ${one.name}`} disabled={add.isPending} onClick={() => add.mutate({ id: newId(), activityId: activity.id, slotId: slot.slotId, volunteerId: one.id })}>{words.addMember}</button></li>)}
      </ul>
      {left > 0 && shown.length < free.length && <button className="btn" type="button" onClick={() => setAll(true)}>{words.moreMembers}</button>}
      {left > 0 && members.data && free.length === 0 && <Nothing>{words.noMembers}</Nothing>}
    </section>
  )
}
