import { type ReactNode, useState } from 'react'
import { Attachments } from '#domain/attachments/web/parts/Attachments.tsx'
import { type Claim, claimEndpoints } from '#domain/partners/claim.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { DayField, NumberField, TextAreaField, TickField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

type Act = Claim['verbs'][number]

/** The buttons of a claim: of the community or of the unit, as the server says who may what now. */
export const ClaimActs = ({ claim, unit }: { claim: Claim; /** Seen by the unit itself. */ unit?: boolean }): ReactNode => {
  const words = useWords(claimWords)
  const [act, setAct] = useState<Act | null>(null)
  const names: Record<Act, string> = { confirm: words.confirm, decline: words.decline, report: words.report, check: words.check, sendBack: words.sendBack, withdraw: unit ? words.withdraw : words.release }
  // A claim that is not confirmed yet is declined by the community, not taken back.
  const verbs = claim.verbs.filter((verb) => !(verb === 'withdraw' && !unit && claim.status === 'made'))
  if (verbs.length === 0) return null
  return (
    <div className="acts">
      {verbs.map((verb) => <button key={verb} type="button" className={['confirm', 'report', 'check'].includes(verb) ? 'b go' : 'b'} onClick={() => setAct(verb)}>{names[verb]}<span className="away">{claim.title}</span></button>)}
      {act && <ActDialog act={act} claim={claim} title={names[act]} unit={unit ?? false} onClose={() => setAct(null)} />}
    </div>
  )
}

const ActDialog = ({ act, claim, title, unit, onClose }: { act: Act; claim: Claim; title: string; unit: boolean; onClose: () => void }): ReactNode => {
  const words = useWords(claimWords)
  const { pieces } = useWords(partnerWords)
  const { today } = useWhen()
  const reread = useReread()
  const base = { id: claim.id, version: claim.version }
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  const finish = (said: string) => (): void => { toast(said); onClose() }
  const frame = { submit: title, onCancel: onClose, onRefused: reread }
  const reasonOf = { decline: words.declineReason, sendBack: words.sendBackReason, withdraw: unit ? words.withdrawReason : words.releaseReason } as const
  const doneOf = { decline: words.declined, sendBack: words.sentBack, withdraw: unit ? words.withdrawn : words.released } as const
  const amount = words.amount(claim.deliveredQuantity ?? claim.quantity, claim.unit || pieces)
  return (
    <Dialog title={`${title} · ${claim.title}`} onClose={() => void close()}>
      {act === 'confirm' && (
        <Form {...frame} endpoint={claimEndpoints.confirm} input={(typed) => ({ ...(typed as { handOver?: string; tellsName?: boolean; dueOn?: string }), ...base })} onDone={finish(words.confirmed)}>
          <TextAreaField name="handOver" label={words.handOver} hint={words.handOverHint} maxLength={300} optional />
          {claim.kind === 'need' && <TickField name="tellsName" label={words.tellsName} />}
          <DayField name="dueOn" label={words.dueBy} defaultValue={claim.dueOn ?? undefined} min={today} optional />
        </Form>
      )}
      {act === 'report' && (
        <Form {...frame} endpoint={claimEndpoints.report} input={(typed) => ({ ...(typed as { deliveredOn: string; quantity?: number; words: string }), ...base })} onDone={finish(words.reported)}>
          <DayField name="deliveredOn" label={words.deliveredDay} max={today} defaultValue={today} />
          {claim.quantity > 1 && <NumberField name="quantity" label={words.deliveredCount} defaultValue={claim.quantity} />}
          <TextAreaField name="words" label={words.reportWords} hint={words.reportHint} maxLength={300} />
        </Form>
      )}
      {act === 'check' && (
        <Form {...frame} endpoint={claimEndpoints.check} input={(typed) => ({ ...(typed as { words?: string }), ...base })} onDone={finish(words.checked)}>
          <p>{words.checkNote(amount)}</p>
          <TextAreaField name="words" label={words.checkWords} maxLength={200} rows={2} optional />
        </Form>
      )}
      {(act === 'decline' || act === 'sendBack' || act === 'withdraw') && (
        <Form {...frame} endpoint={claimEndpoints[act]} input={(typed) => ({ ...(typed as { reason: string }), ...base })} onDone={finish(doneOf[act])}><TextAreaField name="reason" label={reasonOf[act]} maxLength={200} /></Form>
      )}
    </Dialog>
  )
}

/** What one reads of a claim: what the unit said, what it was told, how it was delivered. */
export const ClaimStory = ({ claim }: { claim: Claim }): ReactNode => {
  const words = useWords(claimWords)
  const when = useWhen()
  return (
    <>
      {claim.itemWords && <p className="soft">{claim.itemWords}</p>}
      {claim.words && <p><span className="soft small">{words.said}：</span>{claim.words}</p>}
      {claim.reason && <p><span className="soft small">{words.reason}：</span>{claim.reason}</p>}
      {(claim.handOver || claim.familyName) && <div className="said"><b>{words.told}</b><br />{claim.familyName && `${words.familyName} ${claim.familyName}。`}{claim.handOver}</div>}
      {claim.reportWords && <p><span className="soft small">{words.reportSays}：</span>{claim.deliveredOn && `${words.deliveredOn(when.day(claim.deliveredOn), words.amount(claim.deliveredQuantity ?? claim.quantity, claim.unit))}。`}{claim.reportWords}</p>}
      {['confirmed', 'reported', 'delivered'].includes(claim.status) && <Attachments aboutKind="claim" aboutId={claim.id} />}
      {claim.checkedAt && <p className="soft small">{[words.checkedAt(when.moment(claim.checkedAt)), claim.checkWords].filter(Boolean).join('，')}</p>}
    </>
  )
}
