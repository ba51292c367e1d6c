import { type FormEvent, type ReactNode, useState } from 'react'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { type AddSeries, type SeriesRule, seriesEndpoints } from '#domain/plans/series.contract.ts'
import { OrganisationPick } from '#domain/projects/web/parts/OrganisationPick.tsx'
import { instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { type Collected, collect } from '#kit/web/form/collect.ts'
import { type Choice, ChipsField, NumberField, SelectField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'
import { RuleFields } from './RuleFields.tsx'
import { RulePreview } from './RulePreview.tsx'
import { WorkerField } from './WorkerField.tsx'
import './series.css'

interface Start { title?: string | undefined; place?: string | null | undefined; team?: Choice | undefined; workerId?: string | null | undefined; task?: string | null | undefined; risk?: string | null | undefined }
interface SeriesFormProps { of: { projectId: string } | { lines: readonly Choice[] }; areaCode: string; start?: Start; onClose: () => void }

const listed = (value: unknown): unknown => (value === undefined || Array.isArray(value) ? value : [value])
/** What stands in the form so far; the rules say what is still missing. */
const ruleIn = (typed: Collected): SeriesRule => ({ ...typed, freq: typed['freq'] ?? 'weekly', every: Number(typed['every'] ?? 1), weekdays: listed(typed['weekdays']) }) as unknown as SeriesRule

/** A service that recurs, with its dates to be seen before anything is confirmed. */
export const SeriesForm = ({ of, areaCode, start = {}, onClose }: SeriesFormProps): ReactNode => {
  const words = useWords(planPageWords)
  const { form } = words
  const [id] = useState(newId)
  const [typed, setTyped] = useState<Collected>({ freq: 'weekly' })
  const onInput = (event: FormEvent<HTMLDivElement>): void => setTyped(collect(event.currentTarget.closest('form')!))
  const rule = ruleIn(typed)
  return (
    <Dialog title={words.addSeries} wide onClose={onClose}>
      <Form endpoint={seriesEndpoints.add} submit={form.submit} onCancel={onClose} input={(all) => ({ ...(all as unknown as AddSeries), ...('projectId' in of ? { projectId: of.projectId } : {}), id })} onDone={() => { toast(form.done); onClose() }}>
        <div className="form" onInput={onInput}>
          {'lines' in of && <SelectField name="planLineId" label={words.seriesOf} choices={of.lines} />}
          <TextField name="title" label={form.title} hint={form.titleHint} maxLength={40} defaultValue={start.title?.slice(0, 40)} />
          <RuleFields rule={rule} />
          <RulePreview rule={rule} />
          <TextField name="place" label={form.place} maxLength={100} defaultValue={start.place ?? undefined} />
          <TextAreaField name="task" label={form.task} hint={form.taskHint} maxLength={500} defaultValue={start.task?.slice(0, 500)} />
          <div className="two"><NumberField name="places" label={form.places} optional /><NumberField name="minimumAge" label={form.minimumAge} optional defaultValue={18} /></div>
          <div className="two"><OrganisationPick name="teamId" label={form.team} kinds={['volunteer_team']} optional start={start.team ? [start.team] : []} /><NumberField name="teamPlaces" label={form.teamPlaces} optional /></div>
          <WorkerField name="guideId" label={form.guide} areaCode={areaCode} start={start.workerId ? { id: start.workerId, name: '' } : undefined} say={form.load} {...(rule.fromOn ? { at: instantAt(rule.fromOn, '12:00').toISOString() } : {})} />
          <ChipsField name="riskLevel" label={form.riskLevel} choices={(['ordinary', 'attention'] as const).map((value) => ({ value, label: form.risks[value] }))} />
          <TextAreaField name="riskNotice" label={form.riskNotice} rows={2} maxLength={300} defaultValue={start.risk?.slice(0, 300)} />
        </div>
      </Form>
    </Dialog>
  )
}
