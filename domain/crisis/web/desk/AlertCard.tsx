import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Alert, crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { whyNotAcknowledge } from '#domain/crisis/crisis.rules.ts'
import { crisisWords } from '#domain/crisis/crisis.wording.ts'
import { crisisPageWords } from '#domain/crisis/crisis.words.ts'
import { spanTo } from '#domain/crisis/web/parts/use-clock.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useKeptFocus } from '#kit/web/use-kept-focus.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** One alert: what kind, where, since when; the words are opened by a press and each look is on record. */
export const AlertCard = ({ alert, now }: { alert: Alert; now: number }): ReactNode => {
  const words = useWords(crisisPageWords)
  const { dangerKinds } = useWords(settingWords)
  const when = useWhen()
  const waiting = alert.status === 'raised'
  const holder = useKeptFocus(alert.status)
  const headId = `alert ${alert.id}`.replaceAll(' ', '-')
  return (
    <article className="card alert held" ref={holder} tabIndex={-1} data-waiting={waiting || undefined} aria-labelledby={headId}>
      <header>
        <Icon name="alarm" size={20} weight={2} /><h3 id={headId}>{alert.kinds.map((kind) => dangerKinds[kind]).join('、')}</h3>
        {waiting ? <Countdown alert={alert} now={now} /> : <span className="chip now">{words.followedBy(alert.acknowledgedByName ?? '', alert.acknowledgedAt ? when.moment(alert.acknowledgedAt) : '')}</span>}
      </header>
      <dl className="kv card-body">
        <dt>{words.who}</dt><dd><b>{alert.personName || words.unknownName}</b></dd>
        <dt>{words.place}</dt><dd>{alert.place}</dd>
        <dt>{words.from}</dt><dd>{alert.raisedByName ? words.raisedBy(alert.raisedByName, when.moment(alert.raisedAt)) : words.raisedAt(when.moment(alert.raisedAt))}</dd>
        {alert.needId && alert.needCode && <><dt>{words.need}</dt><dd><Link className="link" to={'/needs/$id' as never} params={{ id: alert.needId } as never}>{alert.needCode}</Link></dd></>}
      </dl>
      <AlertActs alert={alert} />
    </article>
  )
}

const Countdown = ({ alert, now }: { alert: Alert; now: number }): ReactNode => {
  const words = useWords(crisisPageWords)
  const { text, late } = spanTo(alert.receiptDueAt, now)
  return <span className="countdown" role="timer" aria-label={words.timer} data-late={late || undefined}>{late ? words.lateBy(text) : words.leftIn(text)}</span>
}

const AlertActs = ({ alert: { id, status, areaCode } }: { alert: Alert }): ReactNode => {
  const words = useWords(crisisPageWords)
  const { standDown } = useWords(crisisWords)
  const mayIn = useMayIn()
  const [opened, setOpened] = useState<string | null>(null)
  const look = useChange(crisisEndpoints.look)
  const take = useChange(crisisEndpoints.acknowledge)
  const calm = useChange(crisisEndpoints.standDown)
  const follows = mayIn('danger.acknowledge', areaCode)
  return (
    <div className="alert-acts">
      {opened !== null && <div className="sealed" role="status"><b>{words.wordsTitle}</b><p>{opened}</p><small>{words.wordsNoted}</small></div>}
      <Refused fault={look.error ?? take.error ?? calm.error} />
      <div className="acts">
        {follows && !whyNotAcknowledge({ status }) && <button type="button" className="b danger" disabled={take.isPending} onClick={() => take.mutate({ id }, { onSuccess: () => toast(words.takenOverDone) })}>{words.takenOver}</button>}
        {opened === null ? <button type="button" className="b" disabled={look.isPending} onClick={() => look.mutate({ id }, { onSuccess: (answer) => setOpened(answer.words) })}><Icon name="eye" />{words.openWords}</button> : <button type="button" className="b" onClick={() => setOpened(null)}>{words.hide}</button>}
        {follows && <ConfirmButton className="b quiet" question={{ title: words.standDownAsk, text: words.standDownNote, yes: standDown }} onYes={() => calm.mutate({ id }, { onSuccess: () => toast(words.standDownDone) })}>{standDown}</ConfirmButton>}
        <span className="small soft">{status === 'raised' && follows ? words.takenOverNote : ''}</span>
      </div>
    </div>
  )
}
