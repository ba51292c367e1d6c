import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { messagePageWords } from '#domain/messages/message.wording.ts'
import { useLive } from '#domain/reporting/web/parts/use-live.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import './message-bell.css'

const paths = [messageEndpoints.unread.path, messageEndpoints.list.path]
/** For those who hear nothing of what happens: their own desk asks now and then. */
const EVERY = 60_000
const MOST_SHOWN = 99

/** 消息 in the top bar, with how many are unread; it moves by itself. */
export const MessageBell = (): ReactNode => {
  const words = useWords(messagePageWords)
  const may = useMay()
  useLive(paths, { enabled: may('need.read') || may('report.read') })
  const unread = useRead(messageEndpoints.unread, {}, { every: EVERY }).data?.count ?? 0
  return (
    <Link className="b quiet bell" to={'/messages' as never} aria-label={unread > 0 ? `${words.title} ${words.unreadCount(unread)}` : words.title}>
      <Icon name="bell" />{words.title}{unread > 0 && <em>{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</em>}
    </Link>
  )
}
