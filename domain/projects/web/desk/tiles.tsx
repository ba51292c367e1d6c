import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Need, NeedStatus } from '#domain/needs/need.contract.ts'
import { NeedDue } from '#domain/needs/web/parts/NeedBits.tsx'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import type { Project } from '#domain/projects/project.contract.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { ProjectStatusWord } from '#domain/projects/web/parts/ProjectStatusWord.tsx'
import type { Resource } from '#domain/resources/resource.contract.ts'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

// A linked row is known by its particulars in the project; when it also stands among the first rows, by all of them.
type SomeNeed = Pick<Need, 'id' | 'code' | 'summary'> & { status: string } & Partial<Omit<Need, 'status'>>
type SomeResource = Pick<Resource, 'id' | 'name' | 'providerName'> & Partial<Omit<Resource, 'status'>> & { status: string }

export const NeedTile = ({ need, lit }: { need: SomeNeed; lit?: boolean }): ReactNode => {
  const { labels } = useCodes()
  const who = [need.personName, need.groups && labels(GROUPS, need.groups), need.gridName].filter(Boolean).join(' · ')
  return (
    <li className="tile" data-lit={lit || undefined}>
      <Link to={'/needs/$id' as never} params={{ id: need.id } as never}>{need.summary}</Link>
      {who && <p>{who}</p>}
      <p className="tile-foot"><NeedStatusWord status={need.status as NeedStatus} route={need.route ?? null} />{need.dueAt && <NeedDue dueAt={need.dueAt} />}<span className="push">{need.code}</span></p>
    </li>
  )
}

export const ResourceTile = ({ resource, lit }: { resource: SomeResource; lit?: boolean }): ReactNode => (
  <li className="tile" data-lit={lit || undefined}>
    <Link to={'/resources' as never} search={{ open: resource.id } as never}>{resource.name}</Link>
    <p>{[resource.providerName, resource.quantityText].filter(Boolean).join(' · ')}</p>
    {resource.timesText && <p>{resource.timesText}</p>}
  </li>
)

/** Pressing it shows what it rests on; its name leads to it. */
export const ProjectTile = ({ project, chosen, onChoose }: { project: Project; chosen: boolean; onChoose: () => void }): ReactNode => {
  const words = useWords(projectPageWords)
  const { label } = useCodes()
  return (
    <li className="tile pressed" data-lit={chosen || undefined}>
      <button type="button" aria-pressed={chosen} aria-label={words.showLinks(project.title)} onClick={onChoose} />
      <b>{project.title}</b>
      <p>{[label(FIELDS, project.field), project.socialWorkerName, project.teamName, project.frequency].filter(Boolean).join(' · ')}</p>
      <p className="tile-foot"><ProjectStatusWord status={project.status} /><span>{words.links(project.needs, project.resources)}</span>
        <Link className="push link" to={'/projects' as never} search={{ open: project.id } as never} aria-label={`${words.openIt} ${project.title}`}>{words.openIt}</Link></p>
      {project.unresolved > 0 && <p className="due soon"><Icon name="clock" size={12} weight={2} />{words.waitingCount(project.unresolved)}</p>}
    </li>
  )
}
