import type { ReactNode } from 'react'
import { type Handover, handoverEndpoints } from '#domain/handovers/handover.contract.ts'
import { handoverPageWords } from '#domain/handovers/handover.words.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { Pager } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { AnswerButtons, HandoverDue, HandoverStatusWord } from './HandoverBits.tsx'
import './handover.css'

const open = (handover: Handover): boolean => handover.status === 'waiting' || handover.status === 'accepted'

/** For a department’s liaison: what is asked, until when, and three buttons. Nothing else. */
export const UnitHandovers = (): ReactNode => {
  const words = useWords(handoverPageWords)
  const { cursor, page, turn } = usePages()
  const read = useRead(handoverEndpoints.list, { cursor, limit: 50 })
  return (
    <Page title={words.title1} note={words.deskNote}>
      <div className="unit-handovers">
        <Shown read={read} rows={4}>{({ rows, next }) => {
          const waiting = rows.filter(open)
          const before = rows.filter((row) => !open(row))
          return (
            <div className="stack">
              <p className="headline">{words.waitingCount(waiting.length)}</p>
              {rows.length === 0 && <section className="card"><Empty title={words.nothing}>{words.noneHere}</Empty></section>}
              {waiting.map((handover) => <HandoverCard key={handover.id} handover={handover} />)}
              {before.length > 0 && <><p className="soft">{words.doneBefore}</p>{before.map((handover) => <HandoverCard key={handover.id} handover={handover} />)}</>}
              {(next || page > 1) && <Pager page={page} turn={turn} next={next} />}
            </div>
          )
        }}</Shown>
      </div>
    </Page>
  )
}

const HandoverCard = ({ handover }: { handover: Handover }): ReactNode => {
  const words = useWords(handoverPageWords)
  const when = useWhen()
  return (
    <article className="card handover" aria-label={handover.needCode}>
      <p className="meta"><HandoverStatusWord status={handover.status} />{open(handover) && <span className="small soft">{words.dueBy}</span>}<HandoverDue handover={handover} /><span className="chip">{handover.needCode}</span><span className="chip">{handover.communityName}</span></p>
      <h2 className="pre">{handover.words}</h2>
      <p className="small soft">{words.from(handover.madeByName ?? '', when.moment(handover.at))}</p>
      {handover.answer && <p className="said">{handover.answer}{handover.answeredAt && ` （${words.answered(when.moment(handover.answeredAt))}）`}</p>}
      <AnswerButtons handover={handover} />
    </article>
  )
}
