import { type ReactNode, useState } from 'react'
import { drawWords } from '#domain/resources/draw.words.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { newId } from '#kit/ids.ts'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { OFFERED } from './ResourcePick.tsx'
import { useSaid } from './said.ts'

/** What an order takes from the list: sent as `draws.<id>.resourceId` and `.quantity`; `drawsIn` reads it back. */
export const OrderDraws = ({ areaCode }: { areaCode: string }): ReactNode => {
  const words = useWords(drawWords)
  const said = useSaid()
  const [lines, setLines] = useState<string[]>([])
  return (
    <fieldset className="f">
      <legend><span data-field="draws">{words.orderDraws}</span></legend>
      {lines.map((id, at) => (
        <div key={id} className="draw-line">
          <LookUpField name={`draws.${id}.resourceId`} label={`${words.resource} ${at + 1}`} least={2} endpoint={resourceEndpoints.list} asks={(search) => ({ search, area: areaCode.slice(0, 12), status: [...OFFERED], limit: 8 })} offers={({ rows }) => rows.map((row) => ({ value: row.id, label: row.name, hint: said.left(row) }))} />
          <input className="in" name={`draws.${id}.quantity`} data-as="number" inputMode="decimal" defaultValue="1" aria-label={`${words.wanted} ${at + 1}`} />
          <button type="button" className="ico" aria-label={words.removeDraw(`${at + 1}`)} onClick={() => setLines(lines.filter((one) => one !== id))}><Icon name="close" size={14} /></button>
        </div>
      ))}
      <button type="button" className="b sm" onClick={() => setLines([...lines, newId()])}><Icon name="plus" size={14} />{words.addDraw}</button>
      <p className="hint">{words.orderDrawsHint}</p>
    </fieldset>
  )
}

export const drawsIn = (typed: unknown): { id: string; resourceId: string; quantity: number }[] =>
  Object.entries((typed ?? {}) as Record<string, { resourceId?: string; quantity?: number }>).flatMap(([id, { resourceId, quantity }]) => (resourceId ? [{ id, resourceId, quantity: quantity as number }] : []))
