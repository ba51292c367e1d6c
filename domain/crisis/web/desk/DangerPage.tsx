import type { ReactNode } from 'react'
import { crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { crisisPageWords } from '#domain/crisis/crisis.words.ts'
import { useNow } from '#domain/crisis/web/parts/use-clock.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { AlertCard } from './AlertCard.tsx'
import './danger.css'

interface CallNumber { name: string; number: string }

/** Open alerts, those that wait on top with their clocks; beside them the numbers to call. */
export default function DangerPage(): ReactNode {
  const words = useWords(crisisPageWords)
  const read = useRead(crisisEndpoints.list, {}, { every: 15_000 })
  const now = useNow()
  return (
    <Page title={words.title} note={read.data && words.note(read.data.receiptMinutes)}>
      <Shown read={read} rows={4}>{({ rows, callNumbers, onDuty }) => {
        const waiting = rows.filter(({ status }) => status === 'raised')
        const followed = rows.filter(({ status }) => status === 'acknowledged')
        return (
          <div className="cols">
            <div className="stack">
              {rows.length === 0 && <div className="card"><Empty title={words.noneTitle}>{words.none}</Empty></div>}
              {/* One row of keyed children: a card that is taken over moves down without closing. */}
              {[
                waiting.length > 0 && <h2 key="waiting" className="danger-head">{words.open(waiting.length)}</h2>,
                ...waiting.map((alert) => <AlertCard key={alert.id} alert={alert} now={now} />),
                followed.length > 0 && <h2 key="followed" className="danger-head quiet">{words.followed} <span className="n">{followed.length}</span></h2>,
                ...followed.map((alert) => <AlertCard key={alert.id} alert={alert} now={now} />),
              ]}
            </div>
            <Calls numbers={callNumbers} onDuty={onDuty} />
          </div>
        )
      }}</Shown>
    </Page>
  )
}

const Calls = ({ numbers, onDuty }: { numbers: readonly CallNumber[]; onDuty: CallNumber }): ReactNode => {
  const words = useWords(crisisPageWords)
  return (
    <section className="card calls">
      <header><h2>{words.calls}</h2></header>
      <ul className="rows">
        <li><span>{words.duty}{onDuty.name && `：${onDuty.name}`}</span>{onDuty.number ? <a href={`tel:${onDuty.number}`}><Icon name="phone" />{onDuty.number}</a> : <small className="soft">{words.noDuty}</small>}</li>
        {numbers.map(({ name, number }) => <li key={number}><span>{name}</span><a href={`tel:${number}`}><Icon name="phone" />{number}</a></li>)}
      </ul>
    </section>
  )
}
