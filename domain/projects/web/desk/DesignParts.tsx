import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { Design, ProjectDesign } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { METHODS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

/** Goal, method, task sheet, risk, evaluation, money: each as it was written, or said to be missing. */
export const DesignParts = ({ whole, onWrite }: { whole: ProjectDesign; onWrite: (() => void) | undefined }): ReactNode => {
  const words = useWords(designWords)
  const { label } = useCodes()
  const mayIn = useMayIn()
  const { project, design } = whole
  const write = onWrite && mayIn('project.manage', project.areaCode) && <button type="button" className="link more" onClick={onWrite}>{design ? words.edit : words.write}</button>
  const { fields, parts } = words
  return (
    <section className="card design">
      <header><h2>{words.page}</h2>{write}</header>
      <div className="card-body stack">
        <Part title={parts.goal}><Line name={fields.goal} of={design?.goal} /><Line name={fields.forWhom} of={design && [design.forWhom, design.quota && words.people(design.quota), design.goalBy && words.until(design.goalBy)].filter(Boolean).join('，')} />{design && <Indicators design={design} />}</Part>
        <Part title={parts.method}><Line name={fields.methodWords} of={design?.methodWords && `${project.method === 'undetermined' ? '' : `${label(METHODS, project.method)}：`}${design.methodWords}`} /></Part>
        <section className="part"><h3>{parts.task}</h3><TaskSheetView design={design} /></section>
        <Part title={parts.risk}><Line name={fields.risk} of={design?.risk} /><Line name={fields.riskMeasures} of={design?.riskMeasures} /><Line name={fields.insurance} of={design?.insurance && words.insurance[design.insurance]} /></Part>
        <Part title={parts.evaluation}><Line name={fields.evaluationHow} of={design?.evaluationHow} /><Line name={fields.evaluationOn} of={design?.evaluationOn} /></Part>
        <Part title={parts.budget}>
          <Line name={fields.sessions} of={design?.sessions ? words.sessions(design.sessions) : null} />
          <Line name={fields.budgetSource} of={design?.budgetSource && `${words.sources[design.budgetSource]}${design.budgetAmount ? ` ${words.yuan(design.budgetAmount.toLocaleString('zh-CN'))}` : ''}`} />
          <dt>{words.resources}</dt><dd>{project.linkedResources.length === 0 ? <span className="soft">{words.noResources}</span> : project.linkedResources.map(({ id, name, providerName }) => <Link key={id} className="link" to={'/resources' as never} search={{ open: id } as never}>{name} · {providerName}<br /></Link>)}</dd>
        </Part>
        {(project.undertakenBy === 'agency' || design?.aimTeam) && <Part title={parts.aim}><Line name={fields.aimTeam} of={design && [design.aimTeam, design.aimLeaders && words.leaders(design.aimLeaders), design.aimBy && words.until(design.aimBy)].filter(Boolean).join('，')} /></Part>}
      </div>
    </section>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }): ReactNode => <section className="part"><h3>{title}</h3><dl className="kv">{children}</dl></section>

const Line = ({ name, of }: { name: string; of: string | null | undefined }): ReactNode => {
  const { nothing } = useWords(designWords)
  return <><dt>{name}</dt><dd className="pre">{of || <span className="soft">{nothing}</span>}</dd></>
}

const Indicators = ({ design }: { design: Design }): ReactNode => {
  const words = useWords(designWords)
  if (design.indicators.length === 0) return <Line name={words.fields.indicators} of={null} />
  return <><dt>{words.fields.indicators}</dt><dd>{design.indicators.map(({ name, unit, baseline, target, actual }) => <p key={name}>{name}：{words.fromTo(String(baseline ?? '—'), String(target ?? '—'), unit ?? '')}{actual !== null && `，${words.measured(`${actual}${unit ?? ''}`)}`}</p>)}</dd></>
}

const TaskSheetView = ({ design }: { design: Design | null }): ReactNode => {
  const words = useWords(designWords)
  return (
    <div className="sheet">
      <div className="good"><h4><Icon name="check" size={14} weight={2.4} />{words.fields.taskDo}</h4><p className="pre">{design?.taskDo ?? words.nothing}</p></div>
      <div className="bad"><h4><Icon name="close" size={14} weight={2.4} />{words.fields.taskDont}</h4><p className="pre">{design?.taskDont ?? words.nothing}</p></div>
      <div className="ring"><h4><Icon name="phone" size={14} weight={2} />{words.fields.taskCall}</h4><p className="pre">{design?.taskCall ?? words.nothing}</p>{design?.callNumber && <p><b>{words.call(design.callNumber)}</b></p>}</div>
    </div>
  )
}
