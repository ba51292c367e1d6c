import type { ReactNode } from 'react'
import { GROUPS } from '#domain/settings/codes.ts'
import { type Priority, weightOf } from '#domain/settings/priority.rules.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import type { Collected } from '#kit/web/form/collect.ts'
import { NumberField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

const URGENCIES = ['ordinary', 'pressing', 'urgent'] as const
const EXAMPLE = { urgency: 'pressing', groups: ['living_alone'], daysToDeadline: 3 } as const

/** The table of weights, with one need reckoned through so that the figures mean something. */
export const PriorityFields = ({ priority }: { priority: Priority }): ReactNode => {
  const words = useWords(settingPageWords)
  const { choices } = useCodes()
  return (
    <>
      <div className="three">{URGENCIES.map((urgency) => <NumberField key={urgency} name={`value.base.${urgency}`} label={words.base[urgency]} hint={words.points} defaultValue={priority.base[urgency]} />)}</div>
      <div className="two"><NumberField name="value.perVulnerability" label={words.perVulnerability} defaultValue={priority.perVulnerability} /><NumberField name="value.deadline" label={words.deadline} defaultValue={priority.deadline} /></div>
      <p className="said">{words.example(partsOf(priority), weightOf(priority, EXAMPLE))}</p>
      <fieldset className="f levels">
        <legend>{words.vulnerability}</legend>
        <p className="hint">{words.vulnerabilityNote}</p>
        {choices(GROUPS).filter(({ value }) => value !== 'undetermined').map(({ value, label }) => (
          <label key={value}><span>{label}</span><span className="sel"><select className="in" name={`value.vulnerability.${value}`} data-as="number" defaultValue={String(priority.vulnerability[value] ?? 0)}>{[0, 1, 2, 3, 4].map((level) => <option key={level} value={level}>{level}</option>)}</select><Icon name="down" size={14} /></span></label>
        ))}
      </fieldset>
    </>
  )
}

const partsOf = (priority: Priority): string => {
  const step = priority.vulnerability[EXAMPLE.groups[0]] ?? 0
  const start = priority.base[EXAMPLE.urgency]
  return `${start} + ${priority.perVulnerability} × ${step} + ${weightOf(priority, EXAMPLE) - start - priority.perVulnerability * step}`
}

/** Groups at 0 need not be kept. */
export const priorityIn = ({ value }: Collected): Priority => {
  const { vulnerability, ...rest } = value as Priority
  return { ...rest, vulnerability: Object.fromEntries(Object.entries(vulnerability ?? {}).filter(([, level]) => level > 0)) }
}
