import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { PhoneLook } from '#domain/people/web/parts/PhoneLook.tsx'
import { FIELDS, GROUPS, METHODS, SATISFACTIONS, SOURCES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Whom it concerns; the number is opened for a stated purpose only. */
export const PersonCard = ({ need }: { need: NeedDetail }): ReactNode => {
  const words = useWords(needPageWords)
  const { saidBy } = useWords(needWords)
  const { labels } = useCodes()
  const mayIn = useMayIn()
  const [looking, setLooking] = useState(false)
  const unmask = mayIn('person.unmask', need.areaCode) && need.personId !== null && need.phoneKnown
  const masked = !mayIn('person.name', need.areaCode) && need.personName !== ''
  return (
    <section className="card">
      <header><h2>{words.person}</h2>{masked && <span className="chip"><Icon name="lock" size={12} weight={2} />{words.masked}</span>}</header>
      <dl className="kv card-body">
        <dt>{words.name}</dt><dd>{need.personName || (need.danger ? words.handedOnPerson : words.noPerson)}</dd>
        <dt>{words.groupsOf}</dt><dd>{labels(GROUPS, need.groups, need.reportedAt) || words.notYet}</dd>
        <dt>{words.phone}</dt><dd>{need.phoneLast4 ? words.phoneEnds(need.phoneLast4) : words.noPhone}{unmask && <> <button type="button" className="link" onClick={() => setLooking(true)}>{words.look}</button></>}</dd>
        <dt>{words.told}</dt><dd>{saidBy[need.saidBy]}{need.saidBy !== 'self' && need.proxyConsent !== null && `，${need.proxyConsent ? words.consentGiven : words.consentNot}`}</dd>
        {need.proxyReason && <><dt>{words.proxyWhy}</dt><dd>{need.proxyReason}</dd></>}
      </dl>
      {unmask && <p className="tiny soft card-foot">{words.lookNote}</p>}
      {looking && need.personId && <PhoneLook personId={need.personId} name={need.personName} onClose={() => setLooking(false)} />}
    </section>
  )
}

/** The chain of those who hold it, and what the matter is about. */
export const InChargeCard = ({ need }: { need: NeedDetail }): ReactNode => {
  const words = useWords(needPageWords)
  const { holders, routes } = useWords(needWords)
  const { label } = useCodes()
  const when = useWhen()
  return (
    <section className="card">
      <header><h2>{words.inCharge}</h2></header>
      <dl className="kv card-body">
        <dt>{words.initiator}</dt><dd>{need.reporterName ?? need.collectorName ?? words.notYet}，{label(SOURCES, need.source, need.reportedAt)}</dd>
        <dt>{words.responsible}</dt><dd>{need.responsibleName ?? <span className="soft">{words.notYet}</span>}</dd>
        <dt>{words.holder}</dt><dd>{holders[need.holder]}</dd>
        <dt>{words.channel}</dt><dd>{need.route ? routes[need.route] : <span className="soft">{words.notYet}</span>}</dd>
        <dt>{words.place}</dt><dd>{need.communityName}{need.gridName && ` ${need.gridName}`}</dd>
        <dt>{words.field}</dt><dd>{label(FIELDS, need.field, need.reportedAt)}，{label(METHODS, need.method, need.reportedAt)}</dd>
        <dt>{words.wishes}</dt><dd>{need.desiredTime ?? <span className="soft">{words.noWish}</span>}</dd>
        {need.satisfaction && <><dt>{words.satisfaction}</dt><dd>{label(SATISFACTIONS, need.satisfaction)}</dd></>}
        {need.sheetNumber !== null && need.filingOn && <><dt>{words.sheet}</dt><dd>{words.sheetRow(need.sheetNumber, when.day(need.filingOn))}</dd></>}
        {need.mergedInto && <><dt>{words.mergedInto}</dt><dd><Link className="link" to={'/needs/$id' as never} params={{ id: need.mergedInto.id } as never}>{need.mergedInto.code}</Link></dd></>}
      </dl>
    </section>
  )
}

export const ProjectsCard = ({ need, onMake }: { need: NeedDetail; onMake: (() => void) | undefined }): ReactNode => {
  const words = useWords(needPageWords)
  return (
    <section className="card">
      <header><h2>{words.projects}</h2>{onMake && <button type="button" className="link more" onClick={onMake}>{words.makeProject}</button>}</header>
      {need.projects.length === 0 ? <p className="card-body small soft">{words.noProjects}</p> : (
        <ul className="rows">{need.projects.map(({ id, title }) => <li key={id}><Link className="link" to={'/projects/$id' as never} params={{ id } as never}>{title}</Link></li>)}</ul>
      )}
    </section>
  )
}
