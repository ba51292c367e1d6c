import type { TaskSheet } from '#domain/projects/task-sheet.contract.ts'
import { CrossIcon, PhoneIcon, TickIcon } from '#kit/web-field/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { sheetWords } from './sheet.wording.ts'

/** 任务单: do, do not, and when to call whom; the number is dialled by a tap. Without a project there is the task alone. */
export const SheetCard = ({ task, sheet }: { task: string; sheet: TaskSheet | null }) => {
  const words = useWords(sheetWords)
  const more = sheet && sheet.taskDo.trim() !== task.trim() ? `\n${sheet.taskDo}` : ''
  return (
    <>
      <section className="card tight do">
        <div><h3 className="good"><TickIcon size="s" />{words.task}</h3><p className="lines-kept">{task}{more}</p></div>
        <div><h3 className="bad"><CrossIcon size="s" />{words.never}</h3><p className="lines-kept">{sheet && `${sheet.taskDont}\n`}{words.nevers}</p></div>
      </section>
      {sheet && (
        <section className="card stack">
          <h2>{words.call}</h2>
          <p className="lines-kept">{sheet.taskCall}</p>
          <a className="btn line" href={`tel:${sheet.callNumber}`}><PhoneIcon size="s" />{words.dial(sheet.callNumber, sheet.workerName)}</a>
        </section>
      )}
    </>
  )
}
