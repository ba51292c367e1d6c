import type { ReactNode } from 'react'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { orderWords } from '#domain/orders/order.wording.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { Field } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

/** Who guides: the responsible social worker if there is room that week, otherwise whoever guides least. */
export const GuideField = ({ needId, startsAt, responsibleId }: { needId: string; startsAt: string; responsibleId: string | null }): ReactNode => {
  const words = useWords(orderPageWords)
  const { guide, guideLoad } = useWords(orderWords)
  const { loading, choose } = useWords(webWords)
  const { data } = useRead(orderEndpoints.guides, { needId, startsAt })
  const free = data?.rows.filter(({ load, limit }) => load < limit) ?? []
  const first = free.find(({ personId }) => personId === responsibleId) ?? [...free].sort((one, other) => one.load - other.load)[0]
  return (
    <Field name="guideId" label={guide} hint={data?.rows.length === 0 ? words.noGuide : words.guideHint}>
      {(control) => (
        <span className="sel">
          <select key={data ? startsAt : ''} className="in" {...control} defaultValue={first?.personId ?? ''}>
            <option value="">{data ? choose : loading}</option>
            {data?.rows.map(({ personId, name, load, limit }) => <option key={personId} value={personId} disabled={load >= limit}>{name}（{load >= limit ? words.guideFull : guideLoad(load, limit)}）</option>)}
          </select><Icon name="down" size={14} />
        </span>
      )}
    </Field>
  )
}
