import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { seriesEndpoints } from '#domain/plans/series.contract.ts'
import type { Design } from '#domain/projects/design.contract.ts'
import type { ProjectDetail } from '#domain/projects/project.contract.ts'
import { isRunning } from '#domain/projects/project.rules.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { SeriesForm } from './SeriesForm.tsx'
import { SeriesRow } from './SeriesRow.tsx'
import './series.css'

/** What recurs in a project: plain words, the dates, and the way to a new one. */
export const SeriesCard = ({ project, design }: { project: ProjectDetail; design: Design | null }): ReactNode => {
  const words = useWords(planPageWords)
  const mayIn = useMayIn()
  const read = useRead(seriesEndpoints.list, { projectId: project.id })
  const [adding, setAdding] = useState(false)
  const goesOn = isRunning(project.status) || project.status === 'turned_permanent'
  const refused = !goesOn ? words.refused.notRunning : !project.signed ? words.refused.notSigned : undefined
  return (
    <section className="card series-card">
      <header><h2>{words.series}</h2>{mayIn('plan.manage', project.areaCode) && <span className="push"><ActButton className="b sm" refused={refused} onAct={() => setAdding(true)}>{words.addSeries}</ActButton></span>}</header>
      <Shown read={read} rows={2}>{({ rows }) => rows.length === 0 ? <p className="card-body small soft">{words.noSeries}</p> : <ul className="rows">{rows.map((series) => <SeriesRow key={series.id} series={series} />)}</ul>}</Shown>
      {adding && <SeriesForm of={{ projectId: project.id }} areaCode={project.areaCode} start={{ title: project.title, place: project.place, team: project.teamId && project.teamName ? { value: project.teamId, label: project.teamName } : undefined, workerId: project.socialWorkerId, task: design?.taskDo, risk: design?.riskMeasures }} onClose={() => setAdding(false)} />}
    </section>
  )
}
