import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { type GridTrio, venueEndpoints } from '#domain/venues/venue.contract.ts'
import { venueWords } from '#domain/venues/venue.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { TrioDialog } from './TrioDialog.tsx'

/** A card a grid: branch secretary, social worker, team. One missing is yellow, and says which. */
export const GridTrios = ({ area }: { area: string }): ReactNode => {
  const words = useWords(areaPageWords)
  const read = useRead(venueEndpoints.trios, { area })
  const [editing, setEditing] = useState<GridTrio | null>(null)
  const lacking = read.data?.rows.filter(({ missing }) => missing.length > 0).length ?? 0
  const count = read.data?.rows.length ?? 0
  return (
    <section>
      <header className="place-head"><h3>{words.trioTitle}</h3><p className="soft small">{count === 0 ? words.trioNote : lacking > 0 ? words.someMissing(lacking, count) : words.allComplete(count)}</p></header>
      <Shown read={read} rows={4}>{({ rows }) => rows.length === 0 ? <div className="card"><Empty title={words.noGrids}>{words.noGridsNote}</Empty></div> : (
        <ul className="trios">{rows.map((trio) => <li key={trio.areaCode} className="card" data-missing={trio.missing.length > 0 || undefined}><TrioCard trio={trio} onEdit={() => setEditing(trio)} /></li>)}</ul>
      )}</Shown>
      {editing && <TrioDialog trio={editing} onClose={() => setEditing(null)} />}
    </section>
  )
}

const TrioCard = ({ trio, onEdit }: { trio: GridTrio; onEdit: () => void }): ReactNode => {
  const words = useWords(areaPageWords)
  const { trio: heads } = useWords(venueWords)
  const when = useWhen()
  const edits = useMayIn()('profile.edit', trio.areaCode)
  const seat = (name: string | null, lack: GridTrio['missing'][number]): ReactNode => name ?? <span className="due soon"><Icon name="alarm" size={14} weight={2} />{heads.missing[lack]}</span>
  return (
    <>
      <header><h4>{trio.gridName}</h4>{trio.missing.length > 0 ? <span className="chip soon">{words.lacks(trio.missing.length)}</span> : <span className="chip ok"><Icon name="check" size={12} weight={2.4} />{words.complete}</span>}{edits && <button type="button" className="link more" aria-label={words.editTrioOf(trio.gridName)} onClick={onEdit}>{words.editTrio}</button>}</header>
      <dl className="kv card-body">
        <dt>{heads.branchSecretary}</dt><dd>{seat(trio.branchSecretaryName, 'branch_secretary')}</dd>
        <dt>{heads.socialWorker}</dt><dd>{seat(trio.socialWorkerName, 'social_worker')}</dd>
        <dt>{heads.team}</dt><dd>{seat(trio.teamName, 'team')}{trio.teamLeaderName && `，${heads.teamLeader} ${trio.teamLeaderName}`}</dd>
      </dl>
      {trio.filedOn && <p className="tiny soft trio-filed">{words.filedOn(when.day(trio.filedOn))}</p>}
    </>
  )
}
