import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Wish } from '#domain/matching/matching.contract.ts'
import { isAtHome } from '#domain/matching/matching.rules.ts'
import type { Picked } from '#domain/matching/web/parts/picked.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { type NewSlot, type RiskLevel, orderEndpoints } from '#domain/orders/order.contract.ts'
import { whyNotThisRisky } from '#domain/orders/order.rules.ts'
import { orderRefusals, orderWords } from '#domain/orders/order.wording.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'
import { OrderDraws, drawsIn } from '#domain/resources/web/parts/OrderDraws.tsx'
import { RoomField } from '#domain/venues/web/parts/RoomField.tsx'
import { GuideField } from './GuideField.tsx'
import { PickedRoles } from './PickedRoles.tsx'
import { ProjectField, projectOf, useSheetDraft } from './ProjectField.tsx'
import { RiskFields } from './RiskFields.tsx'
import { useDraft } from './use-draft-order.ts'
import './compose.css'

export interface Sent { id: string; orderNo: string }
interface ComposeOrderProps { need: NeedDetail; wish: Wish; picked: readonly Picked[]; onChange: (picked: readonly Picked[]) => void; sent: Sent | null; onSent: (order: Sent) => void }

/** The order as it comes together; everything is written beforehand from the need, to be read and changed. Nobody is sent before the button is pressed. */
export const ComposeOrder = ({ need, wish, picked, onChange, sent, onSent }: ComposeOrderProps): ReactNode => {
  const words = useWords(orderPageWords)
  return (
    <section className="pane compose" aria-label={words.composeTitle}>
      <header><h2>{words.composeTitle}</h2><p className="tiny soft">{words.caption}</p></header>
      {sent && <p className="sent" role="status"><Icon name="check" size={16} weight={2.2} />{words.dispatched(sent.orderNo)} <Link className="link" to={'/orders' as never} search={{ open: sent.id } as never}>{words.seeOrder}</Link></p>}
      {picked.length === 0 ? <p className="pane-note small soft">{words.composeHint}</p> : <OrderForm need={need} wish={wish} picked={picked} onChange={onChange} onSent={onSent} />}
    </section>
  )
}

const OrderForm = ({ need, wish, picked, onChange, onSent }: Omit<ComposeOrderProps, 'sent'>): ReactNode => {
  const words = useWords(orderPageWords)
  const common = useWords(orderWords)
  const say = useSentence(orderRefusals)
  const [id] = useState(newId)
  const [risk, setRisk] = useState<RiskLevel>('ordinary')
  const [projectId, setProjectId] = useState(() => projectOf(need))
  const sheet = useSheetDraft(projectId)
  const draft = useDraft(need, picked)
  const refused = say(whyNotThisRisky({ riskLevel: risk }))
  return (
    <Form endpoint={orderEndpoints.dispatch} className="form" submit={words.dispatchAs(common.risks[risk])}
      input={({ draws, ...typed }) => ({ draws: drawsIn(draws), ...(typed as { place: string; title: string; task: string; riskNotice: string; guideId: string; minimumAge?: number; roomId?: string; projectId?: string }), id, needId: need.id, startsAt: wish.startsAt, endsAt: wish.endsAt, riskLevel: risk, sameGender: wish.sameGender ?? false, slots: picked.map((one) => slotOf(one, wish)) })}
      onDone={(order) => { toast(words.dispatched(order.orderNo)); onSent(order) }}>
      <div className="compose-body form">
        <PickedRoles picked={picked} onChange={onChange} wish={wish} />
        <p className="tiny soft">{words.prefilled}</p>
        <TextField name="title" label={common.publicTitle} hint={words.titleHint} maxLength={40} defaultValue={draft.title} />
        <TextField name="place" label={common.place} hint={words.placeHint} maxLength={100} defaultValue={draft.place} />
        {!isAtHome(need.method) && <RoomField areaCode={need.areaCode} />}
        <ProjectField need={need} value={projectId} onChange={setProjectId} />
        <TextAreaField key={sheet?.task} name="task" label={common.task} maxLength={500} rows={3} defaultValue={sheet?.task ?? draft.task} />
        <RiskFields risk={risk} onRisk={setRisk} refused={refused} written={sheet?.risk} />
        {!isAtHome(need.method) && <TextField name="minimumAge" label={common.minimumAge} inputMode="numeric" data-as="number" defaultValue={18} />}
        <GuideField needId={need.id} startsAt={wish.startsAt} responsibleId={need.responsibleId} />
        <OrderDraws areaCode={need.areaCode} />
      </div>
    </Form>
  )
}

const slotOf = (picked: Picked, { language }: Wish): NewSlot => {
  const asked = { id: picked.slotId, ...(picked.skill ? { skill: picked.skill } : {}), ...(language ? { language } : {}) }
  if (picked.kind === 'person') return { ...asked, kind: 'person', volunteerId: picked.volunteerId }
  return picked.kind === 'team' ? { ...asked, kind: 'team', teamId: picked.teamId, places: picked.places } : { ...asked, kind: 'open', places: picked.places }
}
