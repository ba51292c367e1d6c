import type { TaskCard } from '#domain/orders/order.contract.ts'
import { useDays } from '#kit/web-field/days.ts'
import { Go } from '#kit/web-field/go.tsx'
import { SlotTag } from './SlotTag.tsx'
import { taskWords } from './task.wording.ts'
import { useWords } from '#kit/web/words.ts'

/** One offer in a list: what, when, by when to answer. */
export const TaskLine = ({ task }: { task: TaskCard }) => {
  const words = useWords(taskWords)
  const { day, time, both } = useDays()
  return (
    <Go className="task" to="/task" search={{ slot: task.slotId }}>
      <h3>{task.title}</h3><SlotTag status={task.status} />
      <p className="meta">{day(task.startsAt)} {time(task.startsAt)}–{time(task.endsAt)} · {task.areaName}</p>
      {task.teamName && <p className="meta">{words.toTeam(task.teamName, task.places)}</p>}
      {task.status === 'offered' && <p className="why ask-by">{words.replyBy(both(task.replyBy))}</p>}
    </Go>
  )
}
