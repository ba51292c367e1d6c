import { useState } from 'react'
import { type ActivityDetail, activityEndpoints } from '#domain/activities/activity.contract.ts'
import { activityRefusals } from '#domain/activities/activity.wording.ts'
import { newId } from '#kit/ids.ts'
import { Tick, goToFault } from '#kit/web-field/fields.tsx'
import { Problem } from '#kit/web-field/parts.tsx'
import { useChange } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { activityFieldWords } from '../parts/activity-field.wording.ts'

/** 报名: asked of the server at once, because a place may be the last one. */
export const SignUp = ({ activity }: { activity: ActivityDetail }) => {
  const words = useWords(activityFieldWords)
  const refusals = useWords(activityRefusals)
  const [id] = useState(newId)
  const [riskRead, setRiskRead] = useState(false)
  const [asked, setAsked] = useState(false)
  const signUp = useChange(activityEndpoints.signUp)
  if (activity.signUpRefusal) return <p className="note grow">{refusals[activity.signUpRefusal] ?? words.cannot}</p>
  const press = (): void => {
    setAsked(true)
    if (!riskRead) return goToFault('risk-read')
    signUp.mutate({ id, activityId: activity.id, riskRead })
  }
  return (
    <>
      <div className="wide"><Problem fault={signUp.error} /></div>
      <div className="wide"><Tick id="risk-read" checked={riskRead} onChange={setRiskRead} fault={asked && !riskRead ? words.tickFirst : undefined}>{words.riskRead}</Tick></div>
      <button className="btn go wide" type="button" disabled={signUp.isPending} onClick={press}>{words.signUp}</button>
    </>
  )
}

export const GiveBack = ({ activityId }: { activityId: string }) => {
  const words = useWords(activityFieldWords)
  const [sure, setSure] = useState(false)
  const cancel = useChange(activityEndpoints.cancel)
  if (!sure) return <button className="btn wide" type="button" onClick={() => setSure(true)}>{words.giveBack}</button>
  return (
    <section className="card stack" role="alert">
      <Problem fault={cancel.error} />
      <p>{words.giveBackSure}</p>
      <button className="btn warn" type="button" disabled={cancel.isPending} onClick={() => cancel.mutate({ activityId })}>{words.giveBack}</button>
    </section>
  )
}
