import type { ReactNode } from 'react'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { orderWords } from '#domain/orders/order.wording.ts'
import { designEndpoints } from '#domain/projects/design.contract.ts'
import { type ProjectStatus, projectEndpoints } from '#domain/projects/project.contract.ts'
import { RUNNING, isRunning } from '#domain/projects/project.rules.ts'
import { Field } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

/** The running project that this need is evidence of, when there is one. */
export const projectOf = (need: NeedDetail): string | undefined => need.projects.find(({ status }) => isRunning(status as ProjectStatus))?.id

/** What the chosen project's design gives an order to begin with. */
export const useSheetDraft = (projectId: string | undefined): { task: string; risk: string } | undefined => {
  const { data } = useRead(designEndpoints.read, { id: projectId ?? '' }, { enabled: projectId !== undefined })
  const design = projectId === undefined ? undefined : data?.design
  if (!design?.taskDo) return undefined
  return { task: design.taskDo.slice(0, 500), risk: [design.risk, design.riskMeasures].filter(Boolean).join('\n').slice(0, 300) }
}

/** The order belongs to a running project, or to none; its signed task sheet goes along to whoever comes. */
export const ProjectField = ({ need, value, onChange }: { need: NeedDetail; value: string | undefined; onChange: (id: string | undefined) => void }): ReactNode => {
  const words = useWords(orderWords)
  const { data } = useRead(projectEndpoints.list, { area: need.areaCode.slice(0, 12), status: [...RUNNING], limit: 100 })
  const own = need.projects.filter(({ status }) => isRunning(status as ProjectStatus))
  const others = data?.rows.filter(({ id }) => !own.some((one) => one.id === id)) ?? []
  if (own.length + others.length === 0) return null
  return (
    <Field name="projectId" label={words.project} hint={words.projectHint} optional>
      {(control) => <span className="sel"><select className="in" {...control} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}><option value="">{words.noProject}</option>{[...own, ...others].map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select><Icon name="down" size={14} /></span>}
    </Field>
  )
}
