import { Go, useAddress } from '#kit/web-field/go.tsx'
import { SavedIcon, TickIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { useEntryState, useFollowers } from '#kit/web-field/outbox/use-outbox.ts'
import { ResultPage } from '#kit/web-field/ResultPage.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useWords } from '#kit/web/words.ts'
import { reportWords } from './report.wording.ts'

/** 已保存在本机 until it has arrived, then 已登记; a refusal shows here at once. */
export const ReportedScreen = () => {
  const words = useWords(reportWords)
  const { search } = useAddress()
  const own = search['own'] === '1'
  const state = useEntryState(search['command'] ?? '')?.state ?? 'waiting'
  const foot = (
    <>
      {own ? <Go className="btn go wide" to="/needs/mine">{words.progress}</Go> : <Go className="btn go wide" to="/needs/report">{words.anotherOne}</Go>}
      <Go className="btn wide" to="/">{words.home}</Go>
    </>
  )
  const photos = useFollowers(search['command'] ?? '')
  const photoLine = photos.length > 0 && <p className="mute centre" role="status">{words.photos(photos.filter((one) => one === 'sent').length, photos.length)}</p>
  const page = { title: own ? words.own : words.title, line: <StatusLine />, foot }
  if (state === 'needs-attention') return <ResultPage {...page} Icon={WarnIcon} head={words.refusedTitle} sub={<>{words.refusedSub} <Go className="more" to="/outbox">{words.look}</Go></>} />
  if (state === 'sent') return <ResultPage {...page} Icon={TickIcon} head={own ? words.doneOwn : words.doneTitle} sub={own ? words.doneOwnSub : words.doneSub}>{photoLine}</ResultPage>
  return <ResultPage {...page} Icon={SavedIcon} head={words.savedTitle} sub={words.savedSub}><p className="mute centre">{words.keep}</p>{photoLine}</ResultPage>
}
