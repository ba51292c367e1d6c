import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Message, messageEndpoints } from '#domain/messages/message.contract.ts'
import { messagePageWords } from '#domain/messages/message.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Empty, Refused, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { Pager } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { MessageWays } from './MessageWays.tsx'
import './message.css'

/** 消息: what concerns me, the unread ones first asked for; a line opens its matter. */
export default function MessagePage(): ReactNode {
  const words = useWords(messagePageWords)
  const [{ unread }, setFilters] = useFilters(messageEndpoints.list.input)
  const { cursor, page, turn } = usePages()
  const read = useRead(messageEndpoints.list, { ...(unread ? { unread } : {}), cursor, limit: 50 })
  const count = useRead(messageEndpoints.unread, {}).data?.count
  const readAll = useChange(messageEndpoints.read)
  const all = (): void => readAll.mutate({ until: new Date().toISOString() }, { onSuccess: (answer) => toast(words.allRead(answer.count)) })
  return (
    <Page title={words.title} note={words.note}>
      <div className="cols">
        <div className="stack">
          <div className="r">
            <Segments label={words.show} value={unread ? 'unread' : undefined} onChange={(value) => setFilters({ unread: value === 'unread' ? true : undefined })}
              segments={[{ value: undefined, label: words.all }, { value: 'unread' as const, label: words.unread, count }]} />
            <div className="end"><button type="button" className="b" disabled={!count || readAll.isPending} onClick={all}><Icon name="check" />{words.readAll}</button></div>
          </div>
          <Refused fault={readAll.error} />
          <Shown read={read} rows={8}>{({ rows, next }) => (
            <div className="stack">
              {rows.length === 0 ? <section className="card"><Nothing unread={unread === true} onAll={() => setFilters({ unread: undefined })} /></section> : <ul className="card rows messages">{rows.map((message) => <Line key={message.id} message={message} />)}</ul>}
              {(next || page > 1) && <Pager page={page} turn={turn} next={next} />}
            </div>
          )}</Shown>
        </div>
        <MessageWays />
      </div>
    </Page>
  )
}

const Nothing = ({ unread, onAll }: { unread: boolean; onAll: () => void }): ReactNode => {
  const words = useWords(messagePageWords)
  return unread ? <Empty title={words.noneUnread} action={<button type="button" className="b" onClick={onAll}>{words.seeAll}</button>}>{words.noneUnreadNote}</Empty> : <Empty title={words.none}>{words.noneNote}</Empty>
}

const Line = ({ message: { id, urgent, desk, at, read, ...said } }: { message: Message }): ReactNode => {
  const words = useWords(messagePageWords)
  const language = useLanguage()
  const when = useWhen()
  const mark = useChange(messageEndpoints.read)
  const markRead = (): void => { if (!read) mark.mutate({ ids: [id] }) }
  const text = <>{!read && <span className="dot"><span className="away">{words.isUnread} </span></span>}{urgent && <span className="chip late"><Icon name="alarm" size={14} />{words.urgent}</span>}{said[language]}</>
  return (
    <li className={read ? 'read' : ''}>
      {desk ? <Link to={desk as never} onClick={markRead}>{text}</Link> : <span>{text}</span>}
      <time dateTime={at}>{when.moment(at)}</time>
      {read ? <span className="done" /> : <button type="button" className="b sm quiet" disabled={mark.isPending} aria-label={`${words.markRead}：${said[language]}`} onClick={markRead}>{words.markRead}</button>}
    </li>
  )
}
