import { clockOf } from '#kit/dates.ts'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { Go } from './go.tsx'
import { NetIcon, NoNetIcon, WarnIcon } from './icons.tsx'
import { useOutstanding, useSender } from './outbox/use-outbox.ts'

/** 网络正常 / 没有网络，照常填写 · 待上传 n 条 · 草稿已存 hh:mm; leads to the outbox. */
export const StatusLine = ({ savedAt }: { savedAt?: string | null }) => {
  const words = useWords(fieldWords)
  const { online, sending, signIn } = useSender()
  const { waiting, attention } = useOutstanding()
  const mood = signIn ? 'off' : online ? '' : 'off'
  return (
    <div className={`net ${mood}`}>
      <span role="status">{signIn ? <WarnIcon size="s" /> : online ? <NetIcon size="s" /> : <NoNetIcon size="s" />}{signIn ? words.signInAgain : !online ? words.offline : sending ? words.sending : words.online}</span>
      <Go className="r" to="/outbox">
        {attention > 0 ? <b className="late">{words.attention(attention)}</b> : words.waiting(waiting)}
        {savedAt && <span className="saved-at"> · {words.draftAt(clockOf(new Date(savedAt)))}</span>}
      </Go>
    </div>
  )
}
