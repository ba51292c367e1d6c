import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { NeedStatus } from '#domain/needs/need.contract.ts'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import { designWords } from '#domain/projects/design.words.ts'
import { EVIDENCE_SIDES, type EvidenceSide, evidenceOf, keysOf } from '#domain/projects/evidence.ts'
import type { LinkedNeed, ProjectDetail } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { isAnswered, isRunning } from '#domain/projects/project.rules.ts'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'

const Address = z.object({ side: z.optional(z.enum(EVIDENCE_SIDES)), key: z.optional(z.string()) })

/** The needs a project rests on, counted by where, what, who and when; a count opens exactly those below. */
export const EvidenceCard = ({ project, onAnswer }: { project: ProjectDetail; onAnswer: ((need: LinkedNeed) => void) | undefined }): ReactNode => {
  const words = useWords(designWords)
  const [{ side, key }, set] = useFilters(Address)
  const evidence = evidenceOf(project.linkedNeeds)
  const chosen = side && key !== undefined ? project.linkedNeeds.filter((need) => keysOf(need, side).includes(key)) : project.linkedNeeds
  return (
    <section className="card evidence">
      <header><h2>{words.parts.evidence}</h2>{evidence.since && <span className="n">{words.since(evidence.needs, evidence.since, evidence.until!)}</span>}</header>
      {evidence.needs === 0 ? <p className="card-body small soft">{words.noEvidence}</p> : (
        <>
          <dl className="sides card-body">{EVIDENCE_SIDES.map((one) => <Side key={one} side={one} project={project} chosen={side === one ? key : undefined} onChoose={(next) => set(next === undefined ? { side: undefined, key: undefined } : { side: one, key: next })} />)}</dl>
          {side && key !== undefined && <p className="card-foot small" role="status">{words.showing(words.sides[side], chosen.length)} <button type="button" className="link" onClick={() => set({ side: undefined, key: undefined })}>{words.showAll}</button></p>}
          <ul className="rows">{chosen.map((need) => <NeedRow key={need.id} need={need} project={project} onAnswer={onAnswer} />)}</ul>
        </>
      )}
    </section>
  )
}

interface SideProps { side: EvidenceSide; project: ProjectDetail; chosen: string | undefined; onChoose: (key: string | undefined) => void }

const Side = ({ side, project, chosen, onChoose }: SideProps): ReactNode => {
  const words = useWords(designWords)
  const { label } = useCodes()
  const names = new Map(project.linkedNeeds.map(({ areaCode, areaName }) => [areaCode, areaName]))
  const say = (key: string): string => (side === 'grid' ? (names.get(key) ?? key) : side === 'season' ? words.seasons[key as keyof typeof words.seasons] : key === 'undetermined' ? words.undetermined : label(side === 'field' ? FIELDS : GROUPS, key))
  return (
    <>
      <dt>{words.sides[side]}</dt>
      <dd>{evidenceOf(project.linkedNeeds).by[side].map(({ key, count }) => <button key={key} type="button" className="count" aria-pressed={chosen === key} aria-label={words.countOf(say(key), count)} onClick={() => onChoose(chosen === key ? undefined : key)}>{say(key)}<b>{count}</b></button>)}</dd>
    </>
  )
}

const NeedRow = ({ need, project, onAnswer }: { need: LinkedNeed; project: ProjectDetail; onAnswer: ((need: LinkedNeed) => void) | undefined }): ReactNode => {
  const words = useWords(designWords)
  const { outcomes } = useWords(projectWords)
  const mayIn = useMayIn()
  const asks = onAnswer && isRunning(project.status) && mayIn('project.manage', project.areaCode)
  return (
    <li>
      <span><Link className="link small" to={'/needs/$id' as never} params={{ id: need.id } as never}>{need.code} {need.summary}</Link><br /><small className="soft">{need.areaName} · {need.reportedOn}{need.outcomeWords && ` · ${need.outcomeWords}`}</small></span>
      <span className="small">{need.outcome ? <b>{outcomes[need.outcome]}</b> : <NeedStatusWord status={need.status as NeedStatus} />}</span>
      {asks && <button type="button" className={project.status === 'final_eval' && !isAnswered(need) ? 'b sm' : 'link small'} aria-label={`${words.answer} ${need.code}`} onClick={() => onAnswer(need)}>{words.answer}</button>}
    </li>
  )
}
