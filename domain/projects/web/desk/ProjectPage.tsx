import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { SeriesCard } from '#domain/plans/web/parts/SeriesCard.tsx'
import { type ProjectDesign, designEndpoints } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { hasEnded, isRunning } from '#domain/projects/project.rules.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { ProjectStatusWord } from '#domain/projects/web/parts/ProjectStatusWord.tsx'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useKeptFocus } from '#kit/web/use-kept-focus.ts'
import { useWords } from '#kit/web/words.ts'
import { DesignForm } from './DesignForm.tsx'
import { DesignParts } from './DesignParts.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import { NextMove } from './NextMove.tsx'
import { ProjectDialog, type ProjectAct } from './ProjectDialog.tsx'
import { ReviewsCard } from './ReviewsCard.tsx'
import { SeatsCard } from './SeatsCard.tsx'
import { SignCard } from './SignCard.tsx'
import { SignatureLine } from './SignatureLine.tsx'
import './project.css'

/** The design page of one project: what it rests on, what it wants, how, who, and who has put a name under it. */
export default function ProjectPage(): ReactNode {
  const words = useWords(designWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead(designEndpoints.read, { id })
  const note = <Link to={'/projects' as never}>{words.toList}</Link>
  return <Page title={words.page} note={note}><Shown read={read} rows={8}>{(design) => <TheProject whole={design} />}</Shown></Page>
}

const TheProject = ({ whole }: { whole: ProjectDesign }): ReactNode => {
  const words = useWords(designWords)
  const { project, design } = whole
  const [act, setAct] = useState<ProjectAct | null>(null)
  const [writing, setWriting] = useState(false)
  const holder = useKeptFocus(project.version)
  if (writing) return <DesignForm whole={whole} onClose={() => setWriting(false)} />
  return (
    <div className="stack project-page held" ref={holder} tabIndex={-1}>
      <Head whole={whole} onPrint={() => window.print()} />
      {project.fromSheet && design === null && isRunning(project.status) && <p className="waiting"><b>{words.fromSheet}</b> {words.fromSheetNote}</p>}
      <NextMove whole={whole} onWrite={() => setWriting(true)} onAct={setAct} />
      <div className="cols">
        <div className="stack"><EvidenceCard project={project} onAnswer={hasEnded(project.status) ? undefined : (need) => setAct({ kind: 'answer', need })} /><DesignParts whole={whole} onWrite={hasEnded(project.status) ? undefined : () => setWriting(true)} /></div>
        <div className="stack"><SeatsCard whole={whole} onEdit={hasEnded(project.status) ? undefined : () => setAct({ kind: 'seats' })} /><SignCard whole={whole} /><SeriesCard project={project} design={design} />{whole.reviews.length > 0 && <ReviewsCard whole={whole} />}</div>
      </div>
      <SignatureLine whole={whole} />
      {act && <ProjectDialog act={act} whole={whole} onClose={() => setAct(null)} />}
    </div>
  )
}

const Head = ({ whole: { project, endedOn, endedWords, successorId }, onPrint }: { whole: ProjectDesign; onPrint: () => void }): ReactNode => {
  const words = useWords(designWords)
  const { undertakers, kinds } = useWords(projectWords)
  const { label, labels } = useCodes()
  return (
    <header className="project-head">
      <div>
        <h2>{project.title}<span className="only-print">{words.page}</span></h2>
        <div className="meta"><ProjectStatusWord status={project.status} /><span className="chip">{project.communityName}</span><span className="chip">{kinds[project.kind]}</span><span className="chip">{label(FIELDS, project.field)}</span>{project.groups.length > 0 && <span className="chip">{labels(GROUPS, project.groups)}</span>}{project.undertakenBy !== 'undetermined' && <span className="chip now">{undertakers[project.undertakenBy]}</span>}</div>
        {endedOn && <p className="small soft">{words.endedOn(endedOn)}{endedWords && `：${endedWords}`} {successorId && <Link className="link" to={'/projects/$id' as never} params={{ id: successorId } as never}>{words.successor}</Link>}</p>}
      </div>
      <div className="acts"><button type="button" className="b" onClick={onPrint}><Icon name="print" />{words.print}</button></div>
    </header>
  )
}
