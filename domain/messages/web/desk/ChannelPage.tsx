import type { ReactNode } from 'react'
import { type ChannelCard, messageEndpoints } from '#domain/messages/message.contract.ts'
import { channelPageWords } from '#domain/messages/message.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import './message.css'

type Words = (typeof channelPageWords)['zh']
const said = (sentences: Record<string, string>, code: string): string => sentences[code] ?? code

/** 消息通道: for each way out whether it is configured, and what came of the last days. */
export default function ChannelPage(): ReactNode {
  const words = useWords(channelPageWords)
  const read = useRead(messageEndpoints.channels, {})
  return (
    <Page title={words.title} note={words.note}>
      <Shown read={read} rows={6}>{({ demo, rows }) => (
        <div className="cols channels">
          <div className="stack">
            {demo && <DemoNote />}
            {rows.map((card) => <OneChannel key={card.channel} card={card} />)}
          </div>
          <section className="card"><header><h2>{words.how}</h2></header><p className="card-body small">{words.howText}</p></section>
        </div>
      )}</Shown>
    </Page>
  )
}

const DemoNote = (): ReactNode => {
  const words = useWords(channelPageWords)
  return <div className="waiting"><p><Icon name="mind" /><b>{words.demoTitle}</b></p><p>{words.demoNote}</p></div>
}

const OneChannel = ({ card }: { card: ChannelCard }): ReactNode => {
  const words = useWords(channelPageWords)
  const when = useWhen()
  const { channel, state, fault, host, sent, waiting, failed, dropped, lastSentAt, lastFailedAt } = card
  const nothing = sent + waiting + failed.length + dropped.length === 0
  return (
    <section className="card">
      <header><h2>{words.names[channel]}</h2><span className={`chip ${state === 'ready' ? 'ok' : state === 'demo' ? 'now' : ''}`}>{words.states[state]}</span><span className="n push">{words.days}</span></header>
      <div className="card-body stack">
        {fault && <div className="faults" role="note"><p>{said(words.faults, fault)}</p></div>}
        {nothing ? <p className="soft small">{words.nothing}</p> : (
          <dl className="kv">
            <dt>{words.sent}</dt><dd>{sent}{lastSentAt && <span className="soft"> · {words.lastSent(when.moment(lastSentAt))}</span>}</dd>
            <dt>{words.waiting}</dt><dd>{waiting}</dd>
            <dt>{words.failed}</dt><dd><Outcomes rows={failed} words={words} />{lastFailedAt && <span className="soft">{words.lastFailed(when.moment(lastFailedAt))}</span>}</dd>
            <dt>{words.dropped}</dt><dd><Outcomes rows={dropped} words={words} /></dd>
          </dl>
        )}
        {host && <p className="small soft">{words.host} <code>{host}</code></p>}
        <Try card={card} />
      </div>
    </section>
  )
}

const Outcomes = ({ rows, words }: { rows: ChannelCard['failed']; words: Words }): ReactNode =>
  rows.length === 0 ? <>0</> : <ul className="outcomes">{rows.map(({ outcome, count }) => <li key={outcome}><span>{said(words.outcomes, outcome)}</span><b>{count}</b></li>)}</ul>

/** To oneself, never to a number that was typed. */
const Try = ({ card: { channel, state } }: { card: ChannelCard }): ReactNode => {
  const words = useWords(channelPageWords)
  const attempt = useChange(messageEndpoints.tryChannel)
  const outcome = attempt.data?.outcome
  if (state === 'not-configured') return null
  return (
    <div className="acts">
      <button type="button" className="b" disabled={attempt.isPending} onClick={() => attempt.mutate({ channel }, { onSuccess: (answer) => { if (answer.outcome === 'sent') toast(words.tested) } })}>{attempt.isPending ? words.testing : words.test}</button>
      {outcome && outcome !== 'sent' && <p className="small" role="alert">{words.testFailed(said(words.outcomes, outcome))}</p>}
      <Refused fault={attempt.error} />
    </div>
  )
}
