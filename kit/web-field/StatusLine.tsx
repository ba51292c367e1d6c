import { clockOf } from '#kit/dates.ts'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { Go } from './go.tsx'
import { NetIcon, NoNetIcon, WarnIcon } from './icons.tsx'
import { wakeSender } from './outbox/outbox.ts'
import { askNow } from './sign-in-ask.ts'
import { useOutstanding, useSender } from './outbox/use-outbox.ts'

/** 网络正常 / 没有网络，照常填写 · 待上传 n 条 · 草稿已存 hh:mm; leads to the outbox. */
export const StatusLine = ({ savedAt }: { savedAt?: string | null }) => {
  const words = useWords(fieldWords)
  const { online, signIn } = useSender()
  const { waiting, attention } = useOutstanding()
  return (
    <section className={online && !signIn ? 'net' : 'net off'} aria-label={words.lineName}>
      <span role="status"><NetWord /></span>
      <Go className="r" to="/outbox">
        {attention > 0 ? <b className="late">{words.attention(attention)}</b> : words.waiting(waiting)}
        {savedAt && <span className="saved-at"> · {words.draftAt(clockOf(new Date(savedAt)))}</span>}
      </Go>
    </section>
  )
}

const NetWord = () => {
  const words = useWords(fieldWords)
  const { online, sending, signIn } = useSender()
  if (signIn) return <button className="sign-in" type="button" onClick={() => void askNow().then(wakeSender, () => undefined)}><WarnIcon size="s" />{words.signInAgain}</button>
  if (!online) return <><NoNetIcon size="s" />{words.offline}</>
  return <><NetIcon size="s" />{sending ? words.sending : words.online}</>
}
