import { useState } from 'react'
import { type Message, messageEndpoints as at } from '#domain/messages/message.contract.ts'
import { ChipGroup } from '#kit/web-field/ChipGroup.tsx'
import { useDays } from '#kit/web-field/days.ts'
import { goInstead, goTo, useAddress } from '#kit/web-field/go.tsx'
import { ChatIcon, OnIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Loading, Nothing, Problem, Tag } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useChange } from '#kit/web/reads.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { MessageWaysCard } from './MessageWaysCard.tsx'
import { messageFieldWords } from './message-field.wording.ts'
import './messages.css'

const ONE_PAGE = 30
const MOST = 200

/** 消息: the newest first; a line opens its matter. What was read last stays readable without a network. */
export const MessagesScreen = () => {
  const words = useWords(messageFieldWords)
  const { search } = useAddress()
  const unread = search['show'] === 'unread'
  const [limit, setLimit] = useState(ONE_PAGE)
  const read = useKeptRead(at.list, { ...(unread ? { unread } : {}), limit }, { lasting: false })
  const readAll = useChange(at.read)
  const rows = read.data?.rows ?? []
  const hasUnread = rows.some((row) => !row.read)
  return (
    <Screen title={words.title} back="/me" line={<StatusLine />} foot={hasUnread ? <button className="btn wide" type="button" disabled={readAll.isPending} onClick={() => readAll.mutate({ until: new Date().toISOString() })}>{words.readAll}</button> : undefined}>
      <ChipGroup legend={words.show} columns={2} value={unread ? 'unread' : 'all'} onChange={(show) => goInstead('/messages', show === 'unread' ? { show } : {})} choices={[{ value: 'all', label: words.all }, { value: 'unread', label: words.unread }]} />
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      <Problem fault={readAll.error} />
      {read.data && rows.length === 0 && <Nothing>{unread ? words.noneUnread : words.none}</Nothing>}
      {rows.length > 0 && <ul className="lines messages">{rows.map((message) => <li key={message.id}><Line message={message} /></li>)}</ul>}
      {read.data?.next && limit < MOST && <button className="btn wide" type="button" onClick={() => setLimit(Math.min(MOST, limit + ONE_PAGE * 2))}>{words.older}</button>}
      <MessageWaysCard />
    </Screen>
  )
}

const Line = ({ message: { id, urgent, field, at: when, read, ...said } }: { message: Message }) => {
  const words = useWords(messageFieldWords)
  const { both } = useDays()
  const language = useLanguage()
  const mark = useChange(at.read)
  const open = (): void => { if (!read) mark.mutate({ ids: [id] }); if (field) goTo(field) }
  return (
    <button className={read ? 'line read' : 'line'} type="button" onClick={open}>
      {urgent ? <WarnIcon /> : <ChatIcon />}
      <span className="grow">{said[language]}<br /><span className="s mute">{both(when)}</span> {!read && <Tag mood={urgent ? 'late' : 'now'}>{urgent ? words.urgent : words.isUnread}</Tag>}</span>
      {field && <OnIcon size="s" />}
    </button>
  )
}
