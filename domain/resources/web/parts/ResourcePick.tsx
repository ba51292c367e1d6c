import type { ReactNode } from 'react'
import { drawWords } from '#domain/resources/draw.words.ts'
import { type Resource, resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { NumberField, SelectField } from '#kit/web/form/fields.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { numberSaid, useSaid } from './said.ts'

interface ResourcePickProps { areaCode: string; label: string; hint?: string; optional?: boolean; onPick?: (resource: Pick<Resource, 'id'> | undefined) => void }

/** What can be reserved from, now or from its first day on. */
export const OFFERED = ['available', 'approved'] as const

/** A resource that can be given here, with what is left of it; sends `resourceId`. */
export const ResourcePick = ({ areaCode, label, hint, optional, onPick }: ResourcePickProps): ReactNode => {
  const said = useSaid()
  return (
    <LookUpField name="resourceId" label={label} hint={hint} {...(optional ? { optional } : {})} least={2} endpoint={resourceEndpoints.list} asks={(search) => ({ search, area: areaCode.slice(0, 12), status: [...OFFERED], limit: 8 })}
      offers={({ rows }) => rows.map((row) => ({ value: row.id, label: row.name, hint: [row.providerName, said.left(row), row.nextFree && said.time(row.nextFree.day, row.nextFree.part)].filter(Boolean).join(' · ') }))}
      onPick={(picked) => onPick?.(picked[0] && { id: picked[0].value })} />
  )
}

/** How much and when: the times at which something is left, each with how much. Sends `draw.quantity` and `draw.slot`. */
export const DrawFields = ({ resourceId, prefix = 'draw' }: { resourceId: string; prefix?: string }): ReactNode => {
  const words = useWords(drawWords)
  const said = useSaid()
  const { data } = useRead(resourceEndpoints.detail, { id: resourceId })
  if (!data) return null
  return (
    <>
      {(data.conditions || data.daysAhead > 0) && <p className="said">{[data.conditions, data.daysAhead > 0 ? words.ahead(data.daysAhead) : ''].filter(Boolean).join(' · ')}</p>}
      <div className="two">
        <NumberField name={`${prefix}.quantity`} label={`${words.howMuch}${data.unit ? `（${data.unit}）` : ''}`} inputMode="decimal" defaultValue={1} />
        <SelectField name={`${prefix}.slot`} label={words.pick} choices={data.free.map(({ day, part, remaining }) => ({ value: `${day}/${part ?? ''}`, label: remaining === null ? said.time(day, part) : words.pickFree(said.time(day, null), said.partSaid(part), numberSaid(remaining)) }))} defaultValue={data.free[0] && `${data.free[0].day}/${data.free[0].part ?? ''}`} />
      </div>
    </>
  )
}

/** What those two fields hold. */
export const slotIn = (typed: unknown): { quantity: number; day: string; part?: number } => {
  const { quantity, slot = '' } = (typed ?? {}) as { quantity?: number; slot?: string }
  const [day = '', part = ''] = slot.split('/')
  return { quantity: quantity as number, day, ...(part === '' ? {} : { part: Number(part) }) }
}

