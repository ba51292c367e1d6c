import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** For a home page: what on the list ends within thirty days. Nothing for who may not read it. */
export const RunningOut = ({ area }: { area?: string | undefined }): ReactNode => {
  const words = useWords(drawWords)
  const may = useMay()
  const when = useWhen()
  const read = useRead(resourceEndpoints.list, { area, expiring: true, limit: 6 }, { enabled: may('resource.read') })
  if (!may('resource.read')) return null
  return (
    <section className="card">
      <header><h2>{words.runningOut}</h2><Link className="link more" to={'/resources' as never} search={{ expiring: true } as never}>{words.only.expiring}</Link></header>
      <Shown read={read} rows={2}>{({ rows }) => (rows.length === 0 ? <p className="card-body small soft">{words.runningOutNone}</p> : (
        <ul className="rows">{rows.map((row) => <li key={row.id}><Link className="link" to={'/resources' as never} search={{ open: row.id } as never}>{row.name}</Link>{row.validUntil && <span className="chip soon">{words.expiringOn(when.day(row.validUntil))}</span>}</li>)}</ul>
      ))}</Shown>
    </section>
  )
}
