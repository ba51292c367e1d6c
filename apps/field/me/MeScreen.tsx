import { useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { roleWords } from '#domain/accounts/web/field/role.wording.ts'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { useUnread } from '#domain/messages/web/field/use-unread.ts'
import { ChipGroup } from '#kit/web-field/ChipGroup.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { fieldWords } from '#kit/web-field/field.wording.ts'
import { Go } from '#kit/web-field/go.tsx'
import { ChatIcon, CloudUpIcon, HeartIcon, PhoneIcon, TroubleIcon } from '#kit/web-field/icons.tsx'
import { forgetKept, useKeptRead } from '#kit/web-field/kept-read.ts'
import { mayLeavePhone } from '#kit/web-field/outbox/outbox.ts'
import { useOutstanding } from '#kit/web-field/outbox/use-outbox.ts'
import { ListRow, Problem } from '#kit/web-field/parts.tsx'
import { TEXT_SIZES, type TextSize, chooseTextSize, useTextSize } from '#kit/web-field/text-size.ts'
import { call } from '#kit/web/call.ts'
import { chooseLanguage } from '#kit/web/language.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { fieldAppWords } from '../field-app.wording.ts'
import { hatOf } from '../hats.ts'
import { takeNewVersion, useNewVersion } from '../new-version.ts'

/** 我的: who I am, the outbox, language, size of letters, sign out. */
export const MeScreen = () => {
  const words = useWords(fieldAppWords)
  const me = useMe()
  const hat = hatOf(me)
  const { waiting, attention } = useOutstanding()
  const unread = useUnread()
  return (
    <Screen title={words.mine} {...(hat === 'resident' || hat === 'desk' ? { back: '/' } : {})} line={<StatusLine />}>
      <WhoIAm />
      <NewVersion unsent={waiting + attention} />
      <ul className="lines">
        <li><ListRow to="/messages" Icon={ChatIcon} end={unread > 0 ? <b className="count">{unread}</b> : undefined}>{words.messages}</ListRow></li>
        <li><ListRow to="/outbox" Icon={CloudUpIcon} end={<b>{waiting + attention || ''}</b>}>{words.outbox}</ListRow></li>
        {hat !== 'resident' && me.permissions.includes('need.report') && <li><ListRow to="/needs/mine" Icon={HeartIcon}>{hat === 'worker' ? words.myReports : words.myNeeds}</ListRow></li>}
        {hat === 'volunteer' && me.permissions.includes('need.report') && <li><ListRow to="/needs/report" Icon={TroubleIcon}>{words.iNeedHelp}</ListRow></li>}
      </ul>
      <ul className="lines"><li><ListRow to="/call" Icon={PhoneIcon}>{words.complain}</ListRow></li></ul>
      <Choices />
      <SignOut accountId={me.accountId} unsent={waiting + attention} />
      <House />
    </Screen>
  )
}

const WhoIAm = () => {
  const me = useMe()
  const roles = useWords(roleWords)
  return (
    <section className="card">
      <div className="row"><span className="ava" aria-hidden="true">{me.name.slice(0, 1)}</span><div className="grow"><h2>{me.name}</h2><p className="mute">{[me.countyName, me.home.communityName].filter(Boolean).join(' · ')}</p></div></div>
      <ul className="facts">{me.roles.map(({ role, areas, organisation }, index) => <li key={index}><b>{roles[role]}</b><span>{[...areas.map(({ name }) => name), organisation?.name].filter(Boolean).join('、')}</span></li>)}</ul>
    </section>
  )
}

const Choices = () => {
  const words = useWords(fieldAppWords)
  const size = useTextSize()
  const language = useLanguage()
  return (
    <section className="card stack">
      <ChipGroup legend={words.textSize} columns={4} value={size} onChange={chooseTextSize} choices={(Object.keys(TEXT_SIZES) as TextSize[]).map((value) => ({ value, label: words.sizes[value] }))} />
      <ChipGroup legend={words.language} columns={2} value={language} onChange={chooseLanguage} choices={[{ value: 'zh', label: words.chinese }, { value: 'en', label: <span lang="en">{words.english}</span> }]} />
    </section>
  )
}

const NewVersion = ({ unsent }: { unsent: number }) => {
  const words = useWords(fieldAppWords)
  const field = useWords(fieldWords)
  if (!useNewVersion()) return null
  return <div className="note"><span className="grow">{unsent > 0 ? words.versionWait : words.version}</span>{unsent === 0 && <button className="btn" type="button" onClick={takeNewVersion}>{field.update}</button>}</div>
}

/** Words that wait to be sent would be lost to the next person, so whoever has some cannot leave. */
const SignOut = ({ accountId, unsent }: { accountId: string; unsent: number }) => {
  const words = useWords(fieldAppWords)
  const [fault, setFault] = useState<unknown>(null)
  const [held, setHeld] = useState(false)
  const leave = async (): Promise<void> => {
    if (!(await mayLeavePhone(accountId))) return setHeld(true)
    await call(accountEndpoints.signOut, {})
    await forgetKept()
    location.assign('/m/')
  }
  return (
    <section className="card stack">
      {held && unsent > 0 && <div className="note" role="alert"><span className="grow">{words.cannotLeave(unsent)} <Go className="more" to="/outbox">{words.toOutbox}</Go></span></div>}
      <Problem fault={fault} />
      <button className="btn wide" type="button" onClick={() => { setFault(null); leave().catch(setFault) }}>{words.signOut}</button>
      <p className="s mute">{words.signOutSure}</p>
    </section>
  )
}

const House = () => {
  const words = useWords(fieldAppWords)
  const house = useKeptRead(accountEndpoints.house, {}).data
  const lines = [house?.hostUnit && words.hostedBy(house.hostUnit), house?.recordNumber && words.record(house.recordNumber)].filter(Boolean)
  return <p className="legal">{words.install}<br />{lines.join('\n')}</p>
}
