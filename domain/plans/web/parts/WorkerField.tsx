import { type ReactNode, useState } from 'react'
import { seriesEndpoints } from '#domain/plans/series.contract.ts'
import { Field, type FieldFrame } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

interface WorkerFieldProps extends FieldFrame { areaCode: string; start?: { id: string; name: string } | undefined; /** Tells how much each guides in the week of this instant. */ at?: string; say?: (load: number, limit: number) => string }

/** The social workers of a place, as a choice; whoever stands there now stays on it even when they have gone. */
export const WorkerField = ({ areaCode, start, at, say, ...frame }: WorkerFieldProps): ReactNode => {
  const { choose, loading } = useWords(webWords)
  const [asked] = useState(() => new Date().toISOString())
  const { data } = useRead(seriesEndpoints.guides, { areaCode, startsAt: at ?? asked })
  const known = data?.rows ?? []
  return (
    <Field {...frame}>
      {(control) => (
        <span className="sel">
          <select key={data ? 'known' : ''} className="in" {...control} defaultValue={start?.id ?? ''}>
            <option value="">{data ? choose : loading}</option>
            {start && !known.some(({ personId }) => personId === start.id) && <option value={start.id}>{start.name}</option>}
            {known.map(({ personId, name, load, limit }) => <option key={personId} value={personId} disabled={say !== undefined && load >= limit}>{name}{say && `（${say(load, limit)}）`}</option>)}
          </select><Icon name="down" size={14} />
        </span>
      )}
    </Field>
  )
}
