import { type ReactNode, useState } from 'react'
import { type PlanDetail, type PlanLine, planEndpoints } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { WorkerField } from '#domain/plans/web/parts/WorkerField.tsx'
import { projectEndpoints } from '#domain/projects/project.contract.ts'
import { OrganisationPick } from '#domain/projects/web/parts/OrganisationPick.tsx'
import { GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, NumberField, TextField } from '#kit/web/form/fields.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useReread } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

interface LineFormProps { plan: PlanDetail; line: PlanLine | undefined; onClose: () => void }

/** A line of the plan: what, for whom, which social worker, which team, and the project behind it. */
export const LineForm = ({ plan, line, onClose }: LineFormProps): ReactNode => {
  const words = useWords(planPageWords)
  const { choices } = useCodes()
  const [id] = useState(() => line?.id ?? newId())
  const reread = useReread()
  const drop = useChange(planEndpoints.dropLine)
  const known = (value: string | null | undefined, label: string | null | undefined) => (value && label ? [{ value, label }] : [])
  const dropIt = line && <ConfirmButton className="b quiet" question={{ title: words.dropAsk(line.content), yes: words.drop, danger: true }} onYes={() => drop.mutate({ id }, { onSuccess: () => { toast(words.dropped); onClose() } })}>{words.drop}</ConfirmButton>
  return (
    <Dialog title={line ? words.editLine : words.addLine} wide onClose={onClose}>
      <Refused fault={drop.error} />
      <Form endpoint={planEndpoints.saveLine} submit={line ? words.editLine : words.addLine} onCancel={onClose} onRefused={reread} extra={dropIt} onDone={() => { toast(words.saved); onClose() }}
        input={(typed) => ({ groups: [], people: null, socialWorkerId: null, teamId: null, projectId: null, ...(typed as { content: string }), id, planId: plan.id, ...(line ? { version: line.version } : {}) })}>
        <TextField name="content" label={words.line} maxLength={100} defaultValue={line?.content} />
        <ChipsField name="groups" label={words.groups} choices={choices(GROUPS, line?.groups)} chosen={line?.groups ?? []} many optional />
        <div className="two"><NumberField name="people" label={words.people} optional defaultValue={line?.people ?? undefined} />{!line && <NumberField name="monthly" label={words.monthly} hint={words.monthlyHint} optional />}</div>
        <div className="two"><WorkerField name="socialWorkerId" label={words.worker} areaCode={plan.areaCode} optional start={line?.socialWorkerId ? { id: line.socialWorkerId, name: line.socialWorkerName ?? '' } : undefined} /><OrganisationPick name="teamId" label={words.team} kinds={['volunteer_team']} optional start={known(line?.teamId, line?.teamName)} /></div>
        <LookUpField name="projectId" label={words.project} hint={words.projectHint} optional least={2} endpoint={projectEndpoints.list} asks={(search) => ({ search, area: plan.areaCode, limit: 8 })} offers={({ rows }) => rows.map((row) => ({ value: row.id, label: row.title, hint: row.teamName ?? '' }))} start={known(line?.projectId, line?.projectTitle)} />
      </Form>
    </Dialog>
  )
}
