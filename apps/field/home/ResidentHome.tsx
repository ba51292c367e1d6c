import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { useUnread } from '#domain/messages/web/field/use-unread.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { dotOf } from '#domain/needs/web/parts/progress.ts'
import { progressWords } from '#domain/needs/web/parts/progress.wording.ts'
import { Go } from '#kit/web-field/go.tsx'
import { CalendarIcon, ChatIcon, Flower, PhoneIcon, TroubleIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { useOutstanding, useSender } from '#kit/web-field/outbox/use-outbox.ts'
import { BigButton, ListRow } from '#kit/web-field/parts.tsx'
import { ReadAloud } from '#kit/web-field/ReadAloud.tsx'
import { HouseName, Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useTextSize } from '#kit/web-field/text-size.ts'
import { MiniVine } from '#kit/web-field/Vine.tsx'
import { useWords } from '#kit/web/words.ts'
import { fieldAppWords } from '../field-app.wording.ts'
import { homeWords } from './home.wording.ts'

/** Four big buttons, and the two numbers that save a life. */
export const ResidentHome = () => {
  const words = useWords(homeWords)
  const progress = useWords(progressWords)
  const big = useTextSize() !== 'standard'
  const latest = useKeptRead(needEndpoints.list, { mine: true, limit: 50 }, { lasting: false }).data?.rows.find(({ status }) => isOpen(status))
  const hint = latest ? progress.stands[latest.status] : words.mineHint
  const dot = latest ? dotOf[latest.status] : null
  return (
    <Screen title={words.title} greeting={<HouseName />} line={<Unsent />}>
      <NewMessages />
      <div className="hello"><div><h2>{big ? words.helloElder : words.hello}</h2><p>{words.helloSub}</p></div><ReadAloud text={words.aloud(hint)} /></div>
      <nav className="choice" aria-label={words.four}>
        <BigButton first to="/needs/report" Icon={TroubleIcon} word={words.help} hint={words.helpHint} />
        <BigButton to="/needs/mine" Icon={Flower} tint="glory" word={words.mine} hint={hint}>{dot !== null && <MiniVine at={dot} />}</BigButton>
        <BigButton half to="/activities" Icon={CalendarIcon} tint="green" word={words.nearby} hint={words.nearbyHint} />
        <BigButton half to="/call" Icon={PhoneIcon} word={words.call} hint={words.callHint} />
      </nav>
      <Sos />
      <HouseLines />
    </Screen>
  )
}

/** Only when there is one: a resident's page stays four buttons. */
const NewMessages = () => {
  const words = useWords(fieldAppWords)
  const unread = useUnread()
  return unread > 0 ? <ul className="lines"><li><ListRow to="/messages" Icon={ChatIcon}>{words.newMessages(unread)}</ListRow></li></ul> : null
}

const HouseLines = () => {
  const words = useWords(homeWords)
  const house = useKeptRead(accountEndpoints.house, {}).data
  return (
    <p className="legal">
      <Go className="more" to="/me">{words.settings}</Go><br />
      <Go className="more" to="/call">{words.complain}</Go><br />
      {[house?.hostUnit && words.hostedBy(house.hostUnit), house?.recordNumber && words.record(house.recordNumber)].filter(Boolean).join('\n')}
    </p>
  )
}

/** A resident is told of the network only when it matters. */
const Unsent = () => {
  const { online } = useSender()
  const { waiting, attention } = useOutstanding()
  return online && waiting + attention === 0 ? null : <StatusLine />
}

export const Sos = () => {
  const words = useWords(homeWords)
  const big = useTextSize() !== 'standard'
  return <div className="sos"><span>{big ? words.dangerShort : words.danger}</span><a className="btn warn" href="tel:120">{words.ambulance}</a><a className="btn warn" href="tel:110">{big ? '110' : words.police}</a></div>
}
