import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { ProjectDesign } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

/** Six seats: who leads, operates, answers for it, does it, supports it, and where. */
export const SeatsCard = ({ whole: { project, units }, onEdit }: { whole: ProjectDesign; onEdit: (() => void) | undefined }): ReactNode => {
  const words = useWords(designWords)
  const { fields } = useWords(projectWords)
  const { noSeat } = useWords(projectPageWords)
  const mayIn = useMayIn()
  const vacant = <span className="due soon"><Icon name="mind" size={12} weight={2.4} />{noSeat}</span>
  const others = (seat: 'team' | 'support'): string => units.filter((unit) => unit.seat === seat).map(({ name }) => name).join('、')
  const teams = [project.teamName, others('team')].filter(Boolean).join('、')
  return (
    <section className="card">
      <header><h2>{words.parts.seats}</h2>{onEdit && mayIn('project.manage', project.areaCode) && <button type="button" className="link more" onClick={onEdit}>{words.editSeats}</button>}</header>
      <dl className="kv card-body">
        <dt>{fields.partyOrg}</dt><dd>{project.partyOrgName ?? vacant}</dd>
        <dt>{fields.agency}</dt><dd>{project.agencyName ?? vacant}</dd>
        <dt>{fields.socialWorker}</dt><dd>{project.socialWorkerName ?? vacant}</dd>
        <dt>{fields.team}</dt><dd>{teams || vacant}</dd>
        <dt>{fields.support}</dt><dd>{others('support') || <span className="soft">—</span>}</dd>
        <dt>{fields.place}</dt><dd>{project.place ?? vacant}</dd>
        <dt>{fields.period}</dt><dd>{project.startOn && project.endOn ? `${project.startOn} — ${project.endOn}` : (project.periodText ?? vacant)}</dd>
        {project.frequency && <><dt>{fields.frequency}</dt><dd>{project.frequency}</dd></>}
      </dl>
    </section>
  )
}
