import { type ReactNode } from 'react'
import { type Picked } from '#domain/matching/web/parts/picked.ts'
import { Suggestions } from '#domain/matching/web/parts/Suggestions.tsx'
import { matchingWords } from '#domain/matching/matching.wording.ts'
import { type Order, type OrderSlot, type Reoffer as ReofferInput, orderEndpoints } from '#domain/orders/order.contract.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { newId } from '#kit/ids.ts'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

/** Somebody declined or does not answer: who else fits the same role at the same time. */
export const Reoffer = ({ order, slot, onClose }: { order: Order; slot: OrderSlot; onClose: () => void }): ReactNode => {
  const words = useWords(orderPageWords)
  const { none } = useWords(matchingWords)
  const reoffer = useChange(orderEndpoints.reoffer)
  const offer = (to: ReofferInput['to']): void => reoffer.mutate({ slotId: slot.id, version: order.version, to }, { onSuccess: () => { toast(words.reoffered); onClose() } })
  const offerTo = (picked: Picked): void => offer(picked.kind === 'person' ? { id: picked.slotId, kind: 'person', volunteerId: picked.volunteerId } : picked.kind === 'team' ? { id: picked.slotId, kind: 'team', teamId: picked.teamId } : { id: picked.slotId, kind: 'open' })
  return (
    <Dialog title={words.reofferTitle(slot.who ?? '')} onClose={onClose} wide>
      <div className="stack">
        <p className="small soft">{words.reofferNote}</p>
        <Refused fault={reoffer.error} />
        {order.needId && (
          <div className="reoffer"><Suggestions wish={{ needId: order.needId, startsAt: order.startsAt, endsAt: order.endsAt, skill: slot.skill ?? undefined, language: slot.language ?? undefined, qualification: slot.qualification ?? undefined, places: slot.places, within: 'township' }} picked={[]} without={new Set(order.slots.flatMap(({ volunteerId, teamId }) => volunteerId ?? teamId ?? []))} onPick={offerTo} onUnpick={() => undefined} otherwise={() => <p className="small soft pane-note">{none}</p>} /></div>
        )}
        <div className="acts"><button type="button" className="b" disabled={reoffer.isPending} onClick={() => offer({ id: newId(), kind: 'open' })}>{words.toOpen}</button></div>
      </div>
    </Dialog>
  )
}
