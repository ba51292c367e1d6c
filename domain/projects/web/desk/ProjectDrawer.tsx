import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type ProjectDetail, projectEndpoints } from '#domain/projects/project.contract.ts'
import { whyNotEdit } from '#domain/projects/project.rules.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { projectRefusals, projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { ProjectStatusWord } from '#domain/projects/web/parts/ProjectStatusWord.tsx'
import { FIELDS, GROUPS, METHODS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { ProjectForm } from './ProjectForm.tsx'
import { ProjectLinks } from './ProjectLinks.tsx'

interface ProjectDrawerProps { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined; onWhole: () => void }

export const ProjectDrawer = ({ id, ...drawer }: ProjectDrawerProps): ReactNode => {
  const { title, kinds } = useWords(projectWords)
  const { label, labels } = useCodes()
  const read = useRead(projectEndpoints.detail, { id })
  const [editing, setEditing] = useState(false)
  const project = read.data
  if (project && editing) return <ProjectForm project={project} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />
  return (
    <Drawer {...drawer} title={project?.title ?? title} note={project && `${kinds[project.kind]} · ${project.communityName}`} foot={project && <Acts project={project} onEdit={() => setEditing(true)} />}
      meta={project && <><ProjectStatusWord status={project.status} /><span className="chip">{label(FIELDS, project.field)}</span>{project.groups.length > 0 && <span className="chip">{labels(GROUPS, project.groups)}</span>}</>}>
      <Shown read={read}>{(shown) => <div className="stack"><Seats project={shown} /><ProjectLinks project={shown} /></div>}</Shown>
    </Drawer>
  )
}

const Seats = ({ project }: { project: ProjectDetail }): ReactNode => {
  const { fields } = useWords(projectWords)
  const words = useWords(projectPageWords)
  const { label } = useCodes()
  const when = useWhen()
  const vacant = <span className="due soon"><Icon name="mind" size={12} weight={2.4} />{words.noSeat}</span>
  const period = project.startOn || project.endOn ? [project.startOn, project.endOn].map((day) => (day ? when.day(day) : '…')).join(' – ') : project.periodText
  return (
    <dl className="kv">
      <dt>{fields.team}</dt><dd>{project.teamName ?? vacant}</dd>
      <dt>{fields.socialWorker}</dt><dd>{project.socialWorkerName ?? vacant}</dd>
      <dt>{fields.agency}</dt><dd>{project.agencyName ?? <span className="soft">{words.unknown}</span>}</dd>
      <dt>{fields.method}</dt><dd>{label(METHODS, project.method)}</dd>
      <dt>{fields.frequency}</dt><dd>{project.frequency ?? <span className="soft">{words.unknown}</span>}</dd>
      <dt>{fields.place}</dt><dd>{project.place ?? <span className="soft">{words.unknown}</span>}</dd>
      <dt>{fields.period}</dt><dd>{period ?? <span className="soft">{words.unknown}</span>}</dd>
      <dt>{fields.actual}</dt><dd>{words.times(project.actualTimes ?? 0, project.expectedTimes ?? '–')}</dd>
    </dl>
  )
}

const Acts = ({ project, onEdit }: { project: ProjectDetail; onEdit: () => void }): ReactNode => {
  const words = useWords(projectPageWords)
  const say = useSentence(projectRefusals)
  const mayIn = useMayIn()
  const design = useWords(designWords)
  if (!mayIn('project.manage', project.areaCode)) return <><Link className="b" to={'/projects/$id' as never} params={{ id: project.id } as never}>{design.open}</Link><Link className="b" to={'/lists' as never} search={{ project: project.id, area: project.areaCode.slice(0, 12) } as never}>{words.lists}</Link></>
  return (
    <>
      <Link className="b go" to={'/projects/$id' as never} params={{ id: project.id } as never}>{design.open}</Link>
      <ActButton refused={say(whyNotEdit(project))} onAct={onEdit}><Icon name="edit" />{words.editTitle}</ActButton>
      <Link className="b" to={'/lists' as never} search={{ project: project.id, area: project.areaCode.slice(0, 12) } as never}>{words.lists}</Link>
    </>
  )
}
