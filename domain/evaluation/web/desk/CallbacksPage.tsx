import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { type Callback, evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { evaluationRefusals, evaluationWords } from '#domain/evaluation/evaluation.wording.ts'
import { evaluationPageWords } from '#domain/evaluation/evaluation.words.ts'
import { FaceWord } from '#domain/evaluation/web/parts/FaceWord.tsx'
import { AreaCode, flag } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { MakeCallback } from './MakeCallback.tsx'

const Address = z.object({ done: z.optional(flag), area: z.optional(AreaCode) })

/** Whom to call after a need was closed, and what they said. */
export default function CallbacksPage(): ReactNode {
  const words = useWords(evaluationPageWords)
  const [{ done, area }, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(evaluationEndpoints.callbacks, { done: done ?? false, area, cursor, limit: 50 })
  const [making, setMaking] = useState<Callback | null>(null)
  const columns = useCallbackColumns(done === true, setMaking)
  const tabs = [{ value: undefined, label: words.callbackTabs.due }, { value: 'done' as const, label: words.callbackTabs.done }]
  return (
    <Page title={words.callbacks} note={words.callbackNote} fill>
      <div className="r"><Segments label={words.callbacks} value={done ? 'done' : undefined} segments={tabs} onChange={(tab) => set({ done: tab === 'done' || undefined })} /><AreaFilter of="callback.make" value={area} onChange={(next) => set({ area: next })} /></div>
      <Shown read={read} rows={8}>{({ rows, next }) => rows.length === 0 ? <div className="card hollow"><Empty title={done ? words.noneDone : words.noneDue}>{words.noneDueNote}</Empty></div> : (
        <>
          <ListTable label={words.callbacks} rows={rows} rowId={({ id }) => id} rowName={({ needCode }) => needCode} columns={columns} onOpen={(row) => { if (!row.refusal && row.status === 'due') setMaking(row) }} />
          <TableFoot page={page} turn={turn} next={next} />
        </>
      )}</Shown>
      {making && <MakeCallback callback={making} onClose={() => setMaking(null)} />}
    </Page>
  )
}

const useCallbackColumns = (done: boolean, onMake: (callback: Callback) => void): Column<Callback>[] => {
  const words = useWords(evaluationPageWords)
  const { makeCallback } = useWords(evaluationWords)
  const heads = words.callbackHeads
  const when = useWhen()
  const mayIn = useMayIn()
  const say = useSentence(evaluationRefusals)
  const due = ({ dueOn }: Callback): ReactNode => { const { text, tone } = when.due(dueOn); return <span className={`due ${tone}`}>{tone && <Icon name={tone === 'late' ? 'alarm' : 'clock'} size={14} weight={2} />}{text}</span> }
  return [
    { key: 'person', head: heads.person, width: '110px', cell: ({ personName }) => personName },
    { key: 'need', head: heads.need, width: '100px', cell: ({ needId, needCode }) => <Link to={'/needs/$id' as never} params={{ id: needId } as never}>{needCode}</Link> },
    { key: 'phone', head: heads.phone, width: '120px', dim: true, cell: ({ phoneLast4 }) => (phoneLast4 ? words.phoneEnds(phoneLast4) : words.noPhone) },
    { key: 'place', head: heads.place, width: '190px', dim: true, cell: ({ communityName }) => communityName },
    ...(done
      ? [{ key: 'result', head: heads.result, cell: ({ face, words: said }: Callback) => <span title={said ?? undefined}>{face && <FaceWord face={face} />} <span className="soft">{said}</span></span> }, { key: 'by', head: heads.by, width: '190px', dim: true, cell: ({ madeByName, madeAt }: Callback) => [madeByName, madeAt && when.moment(madeAt)].filter(Boolean).join(' · ') }]
      : [{ key: 'due', head: heads.due, width: '160px', cell: due }, { key: 'act', head: words.make, cell: (row: Callback) => mayIn('callback.make', row.areaCode) && (row.refusal ? <span className="soft" title={say(row.refusal)}>{say(row.refusal)}</span> : <button type="button" className="b sm" onClick={() => onMake(row)}>{makeCallback}</button>) }]),
  ]
}
