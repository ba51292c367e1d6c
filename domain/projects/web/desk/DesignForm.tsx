import type { ReactNode } from 'react'
import { type DesignContent, type Indicator, type ProjectDesign, designEndpoints } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { ChipsField, DayField, NumberField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { IndicatorFields, indicatorsIn } from './IndicatorFields.tsx'

const empty: DesignContent = {
  goal: null, forWhom: null, quota: null, goalBy: null, indicators: [], methodWords: null, taskDo: null, taskDont: null, taskCall: null, callNumber: null, risk: null, riskMeasures: null, insurance: null,
  evaluationHow: null, evaluationOn: null, sessions: null, budgetSource: null, budgetAmount: null, aimTeam: null, aimLeaders: null, aimBy: null,
}
/** What is left empty is saved as empty: a design may be written in several sittings. */
const contentIn = ({ indicators, ...typed }: Collected, before: readonly Indicator[]): DesignContent => ({ ...empty, ...(typed as Partial<DesignContent>), indicators: indicatorsIn(indicators, before) })

/** The design as one sheet to be written from top to bottom. */
export const DesignForm = ({ whole: { project, design, dutyNumber }, onClose }: { whole: ProjectDesign; onClose: () => void }): ReactNode => {
  const words = useWords(designWords)
  const reread = useReread()
  const { fields, hints, parts } = words
  const was = design ?? { ...empty, callNumber: dutyNumber || null }
  const area = (name: keyof typeof fields & keyof DesignContent, hint?: string, rows = 3): ReactNode => <TextAreaField name={name} label={fields[name]} hint={hint} rows={rows} maxLength={1000} defaultValue={(was[name] as string | null) ?? undefined} />
  const number = (name: 'quota' | 'sessions' | 'budgetAmount' | 'aimLeaders'): ReactNode => <NumberField name={name} label={fields[name]} defaultValue={was[name] ?? undefined} />
  const day = (name: 'goalBy' | 'evaluationOn' | 'aimBy'): ReactNode => <DayField name={name} label={fields[name]} defaultValue={was[name] ?? undefined} />
  return (
    <Form className="design-form" endpoint={designEndpoints.save} submit={words.saveDesign} onCancel={onClose} onRefused={reread} input={(typed) => ({ ...contentIn(typed, was.indicators), id: project.id, version: design?.version ?? 0 })}
      onDone={(saved) => { toast(project.signed && !saved.project.signed ? words.savedUnsigned : words.saved); onClose() }}>
      <div><h2>{project.title}</h2><p className="small soft">{words.inSittings}</p></div>
      <section className="form-part"><h3>{parts.goal}</h3>{area('goal', hints.goal, 2)}<div className="three"><TextField name="forWhom" label={fields.forWhom} maxLength={100} defaultValue={was.forWhom ?? undefined} />{number('quota')}{day('goalBy')}</div><IndicatorFields indicators={was.indicators} /></section>
      <section className="form-part"><h3>{parts.method}</h3>{area('methodWords', hints.methodWords)}</section>
      <section className="form-part"><h3>{parts.task}</h3>{area('taskDo', hints.taskDo, 4)}{area('taskDont', hints.taskDont)}{area('taskCall', hints.taskCall)}<TextField name="callNumber" label={fields.callNumber} hint={hints.callNumber} inputMode="tel" maxLength={20} defaultValue={was.callNumber ?? undefined} /><p className="hint">{hints.numbers}</p></section>
      <section className="form-part"><h3>{parts.risk}</h3>{area('risk')}{area('riskMeasures')}<ChipsField name="insurance" label={fields.insurance} choices={(['wanted', 'not_wanted'] as const).map((value) => ({ value, label: words.insurance[value] }))} chosen={was.insurance ? [was.insurance] : []} /></section>
      <section className="form-part"><h3>{parts.evaluation}</h3>{area('evaluationHow', hints.evaluationHow)}<div className="three">{day('evaluationOn')}</div></section>
      <section className="form-part"><h3>{parts.budget}</h3><ChipsField name="budgetSource" label={fields.budgetSource} hint={hints.budget} choices={(['fiscal', 'charity', 'self', 'none'] as const).map((value) => ({ value, label: words.sources[value] }))} chosen={was.budgetSource ? [was.budgetSource] : []} /><div className="three">{number('budgetAmount')}{number('sessions')}</div></section>
      <section className="form-part"><h3>{parts.aim}</h3><p className="hint">{hints.aim}</p><div className="three"><TextField name="aimTeam" label={fields.aimTeam} maxLength={100} optional defaultValue={was.aimTeam ?? undefined} />{number('aimLeaders')}{day('aimBy')}</div></section>
    </Form>
  )
}
