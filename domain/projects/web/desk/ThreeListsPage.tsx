import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { projectEndpoints, threeListsEndpoints } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { resourcePageWords } from '#domain/resources/resource.words.ts'
import { resourceWords } from '#domain/resources/resource.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { AreaCode, Id } from '#kit/endpoint.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { ListColumn } from './ListColumn.tsx'
import { NeedTile, ProjectTile, ResourceTile } from './tiles.tsx'
import './three-lists.css'

const Address = z.object({ area: z.optional(AreaCode), project: z.optional(Id) })
const openNeeds = ['reported', 'returned', 'verified', 'reopened', 'routed', 'dispatched', 'serving', 'awaiting_feedback'] as const
const FIRST = 12

/** The three lists of one community side by side; a chosen project brings its needs and resources to the top. */
export default function ThreeListsPage(): ReactNode {
  const words = useWords(projectPageWords)
  const titles = { needs: useWords(needPageWords).title, resources: useWords(resourceWords).title, projects: useWords(projectWords).title }
  const none = { needs: useWords(needPageWords).none, resources: useWords(resourcePageWords).none, projects: words.none }
  const [{ area, project }, set] = useFilters(Address)
  const counts = useRead(threeListsEndpoints.counts, { area })
  const needs = useRead(needEndpoints.list, { area, status: [...openNeeds], limit: FIRST })
  const resources = useRead(resourceEndpoints.list, { area, status: ['available'], limit: FIRST })
  const projects = useRead(projectEndpoints.list, { area, status: ['running', 'idea'], limit: FIRST })
  const chosen = useRead(projectEndpoints.detail, { id: project ?? '' }, { enabled: project !== undefined })
  const detail = project ? chosen.data : undefined
  const ofProject = { needs: new Set(detail?.linkedNeeds.map(({ id }) => id)), resources: new Set(detail?.linkedResources.map(({ id }) => id)) }
  const toggle = (id: string): void => set({ project: id === project ? undefined : id })
  return (
    <Page title={words.lists} note={words.listsNote} fill>
      <div className="r">
        <AreaFilter of="project.read" noGrids value={area} onChange={(next) => set({ area: next, project: undefined })} />
        <p className="small soft" role="status">{detail ? words.chosen(detail.title) : words.pressToSee}</p>
        {detail && <button type="button" className="b sm" onClick={() => set({ project: undefined })}>{words.unchoose}</button>}
      </div>
      <div className="board">
        <ListColumn tone="needs" title={titles.needs} to="/needs" area={area} state={counts.data?.needs} say={words.openNeeds}>
          <Shown read={needs}>{({ rows }) => (
            <Grouped empty={none.needs} to="/needs" chosen={detail !== undefined} here={detail?.linkedNeeds.map((need) => <NeedTile key={need.id} need={rows.find(({ id }) => id === need.id) ?? need} lit />) ?? []} others={rows.filter(({ id }) => !ofProject.needs.has(id)).map((need) => <NeedTile key={need.id} need={need} />)} />
          )}</Shown>
        </ListColumn>
        <ListColumn tone="resources" title={titles.resources} to="/resources" area={area} state={counts.data?.resources} say={words.available}>
          <Shown read={resources}>{({ rows }) => (
            <Grouped empty={none.resources} to="/resources" chosen={detail !== undefined} here={detail?.linkedResources.map((resource) => <ResourceTile key={resource.id} resource={rows.find(({ id }) => id === resource.id) ?? resource} lit />) ?? []} others={rows.filter(({ id }) => !ofProject.resources.has(id)).map((resource) => <ResourceTile key={resource.id} resource={resource} />)} />
          )}</Shown>
        </ListColumn>
        <ListColumn tone="projects" title={titles.projects} to="/projects" area={area} state={counts.data?.projects} say={words.running}>
          <Shown read={projects}>{({ rows }) => (
            <Grouped empty={none.projects} to="/projects" chosen={false} here={[]} others={[...(detail && !rows.some(({ id }) => id === detail.id) ? [detail] : []), ...rows].map((row) => <ProjectTile key={row.id} project={row} chosen={row.id === project} onChoose={() => toggle(row.id)} />)} />
          )}</Shown>
        </ListColumn>
      </div>
    </Page>
  )
}

/** Rows of the chosen project first, the others under them. */
const Grouped = ({ empty, to, chosen, here, others }: { empty: string; to: string; chosen: boolean; here: ReactNode[]; others: ReactNode[] }): ReactNode => {
  const words = useWords(projectPageWords)
  if (!chosen) return others.length === 0 ? <div className="none"><p className="small soft">{empty}</p><Link className="b sm" to={to as never}>{words.begin}</Link></div> : <ul className="tiles">{others}</ul>
  return (
    <>
      <h3>{words.linkedHere} <span className="n">{here.length}</span></h3>{here.length === 0 ? <p className="small soft">{words.noRows}</p> : <ul className="tiles">{here}</ul>}
      {others.length > 0 && <><h3>{words.others}</h3><ul className="tiles faded">{others}</ul></>}
    </>
  )
}
