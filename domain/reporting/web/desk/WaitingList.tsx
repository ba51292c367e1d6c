import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Waiting, waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { LIGHTS, type Light, lightOf } from '#domain/settings/light.rules.ts'
import { lightWords } from '#domain/settings/light.wording.ts'
import { DueLight } from '#domain/settings/web/parts/DueLight.tsx'
import type { WaitingKind } from '#domain/waiting.kinds.ts'
import { deskPlaces } from '#domain/waiting.places.ts'
import { waitingWords } from '#domain/waiting.words.ts'
import type { AnswerOf } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useNow } from '#kit/web/now.ts'
import { Empty } from '#kit/web/states.tsx'
import { FilterSelect } from '#kit/web/table/filters.tsx'
import { Pager } from '#kit/web/table/TableFoot.tsx'
import type { Turn } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'

export type WaitingRead = AnswerOf<typeof waitingEndpoints.list>
interface WaitingListProps { waiting: WaitingRead; kind: WaitingKind | undefined; light: Light | undefined; onNarrow: (to: { kind?: WaitingKind | undefined; light?: Light | undefined }) => void; page: number; turn: Turn }

/** Everything that waits for this very person as single rows, the oldest promise on top, each with the one button to where it is done. */
export const WaitingList = ({ waiting, kind, light, onNarrow, page, turn }: WaitingListProps): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  const { kinds: names } = useWords(waitingWords)
  const { light: lightLabel, lights } = useWords(lightWords)
  const { rows, next, kinds, total } = waiting
  return (
    <section className="card waiting-list" aria-labelledby="waiting-title">
      <header>
        <h2 id="waiting-title">{words.title}</h2><span className="n">{words.total(total)}</span>
        {total > 0 && <div className="end"><FilterSelect label={lightLabel} value={light} options={LIGHTS.map((value) => ({ value, label: lights[value] }))} onChange={(value) => onNarrow({ light: value as Light | undefined })} /></div>}
      </header>
      {kinds.length > 1 && (
        <div className="kind-chips" role="group" aria-label={words.byKind}>
          <button type="button" className="kind" aria-pressed={kind === undefined} onClick={() => onNarrow({ kind: undefined })}>{words.all}<i>{total}</i></button>
          {kinds.map((one) => <button key={one.kind} type="button" className={one.kind === 'danger' ? 'kind danger-kind' : 'kind'} aria-pressed={kind === one.kind} onClick={() => onNarrow({ kind: kind === one.kind ? undefined : one.kind })}>{names[one.kind]}<i>{one.count}</i>{one.red > 0 && <small>{words.lateOf(one.red)}</small>}</button>)}
        </div>
      )}
      {rows.length === 0 ? <Empty title={total === 0 ? words.nothing : words.nothingLike}>{total === 0 ? words.nothingNote : words.nothingLikeNote}</Empty> : <ol className="todo">{rows.map((row, at) => <WaitingRow key={`${row.kind} ${row.id}`} row={row} first={at === 0 && page === 1} />)}</ol>}
      {(next || page > 1) && <div className="card-foot"><Pager page={page} turn={turn} next={next} /></div>}
    </section>
  )
}

const WaitingRow = ({ row, first }: { row: Waiting; first: boolean }): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  const { asks, go, kinds } = useWords(waitingWords)
  const { routesByPath } = useRouter()
  const now = useNow()
  const { kind, title, code, personName, place, dueAt, yellowAt } = row
  const to = deskPlaces[kind](row)
  const name = title ?? (kind === 'danger' ? words.dangerTitle : kinds[kind])
  const known = to.to in routesByPath
  return (
    <li data-late={lightOf(row, now) === 'red' || undefined} data-danger={kind === 'danger' || undefined}>
      <span className="when">{dueAt ? <DueLight dueAt={dueAt} yellowAt={yellowAt} /> : <span className="soft">{words.noDue}</span>}</span>
      <div><b title={name}>{kind === 'danger' && <Icon name="alarm" size={14} weight={2} />}{name}</b><small>{[code, personName, place].filter(Boolean).join(' · ')}</small></div>
      <span className="why">{asks[kind]}</span>
      {known && <Link className={first ? 'b go' : 'b'} to={to.to as never} params={(to.params ?? {}) as never} search={(to.search ?? {}) as never}>{go[kind]}<span className="away">{name}</span></Link>}
    </li>
  )
}
