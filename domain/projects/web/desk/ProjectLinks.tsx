import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NeedStatus } from '#domain/needs/need.contract.ts'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import type { ProjectDetail } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import type { ResourceStatus } from '#domain/resources/resource.contract.ts'
import { ResourceStatusWord } from '#domain/resources/web/parts/ResourceStatusWord.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

/** What a project rests on: its needs, its resources, and the row numbers that the other list does not have yet. */
export const ProjectLinks = ({ project }: { project: ProjectDetail }): ReactNode => {
  const words = useWords(projectPageWords)
  const { fromNeed } = useWords(projectWords)
  return (
    <>
      <section className="card">
        <header><h2>{words.restsOn}</h2><span className="n">{project.linkedNeeds.length}</span>{project.fromNeed && <span className="n push">{fromNeed(project.fromNeed.code)}</span>}</header>
        {project.linkedNeeds.length === 0 ? <p className="card-body small soft">{words.noNeeds}</p> : (
          <ul className="rows">{project.linkedNeeds.map(({ id, code, summary, status }) => <li key={id}><Link className="link small" to={'/needs/$id' as never} params={{ id } as never}>{code} {summary}</Link><span className="small"><NeedStatusWord status={status as NeedStatus} /></span></li>)}</ul>
        )}
      </section>
      <section className="card">
        <header><h2>{words.uses}</h2><span className="n">{project.linkedResources.length}</span></header>
        {project.linkedResources.length === 0 ? <p className="card-body small soft">{words.noResources}</p> : (
          <ul className="rows">{project.linkedResources.map(({ id, name, providerName, status }) => <li key={id}><Link className="link small" to={'/resources' as never} search={{ open: id } as never}>{name} · {providerName}</Link><span className="small"><ResourceStatusWord status={status as ResourceStatus} /></span></li>)}</ul>
        )}
      </section>
      {project.unresolvedNumbers.length > 0 && <Waiting project={project} />}
    </>
  )
}

const Waiting = ({ project }: { project: ProjectDetail }): ReactNode => {
  const words = useWords(projectPageWords)
  const numbers = (list: 'needs' | 'resources'): string => project.unresolvedNumbers.filter((one) => one.list === list).map(({ sheetNumber }) => sheetNumber).join('、')
  const [needs, resources] = [numbers('needs'), numbers('resources')]
  return (
    <section className="waiting">
      <p><Icon name="clock" size={14} weight={2} /><b>{words.waiting}</b></p>
      {needs && <p>{words.waitingNeeds(needs)}</p>}{resources && <p>{words.waitingResources(resources)}</p>}
      <small>{words.waitingNote}</small>
    </section>
  )
}
