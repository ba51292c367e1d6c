import type { ReactNode } from 'react'
import type { Wish } from '#domain/matching/matching.contract.ts'
import type { Picked } from '#domain/matching/web/parts/picked.ts'
import { orderWords } from '#domain/orders/order.wording.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { SKILLS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { clockOf } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Who is asked, and when it takes place. */
export const PickedRoles = ({ picked, onChange, wish }: { picked: readonly Picked[]; onChange: (picked: readonly Picked[]) => void; wish: Wish }): ReactNode => {
  const words = useWords(orderPageWords)
  const { kinds, slots } = useWords(orderWords)
  const { label } = useCodes()
  const when = useWhen()
  const setPlaces = (slotId: string, places: number): void => { if (places >= 1) onChange(picked.map((one) => (one.slotId === slotId && one.kind !== 'person' ? { ...one, places } : one))) }
  return (
    <div className="picked">
      <p><span className="soft small">{words.when}</span> <b>{when.moment(wish.startsAt)}–{clockOf(new Date(wish.endsAt))}</b>{wish.sameGender && <span className="chip">{words.sameGender}</span>}<small className="soft">{words.whenHint}</small></p>
      <ul aria-label={slots}>
        {picked.map((one) => (
          <li key={one.slotId}>
            <span><b>{one.name}</b>{one.kind !== 'open' && <small className="soft">{kinds[one.kind]}</small>}{one.skill && <small className="soft">{label(SKILLS, one.skill)}</small>}</span>
            {one.kind !== 'person' && <label className="pick places"><input type="number" min={1} max={99} aria-label={words.placesOf(one.name)} value={one.places} onChange={({ target }) => setPlaces(one.slotId, target.valueAsNumber)} /><span>{words.peopleUnit}</span></label>}
            <button type="button" className="ico" aria-label={words.remove(one.name)} onClick={() => onChange(picked.filter(({ slotId }) => slotId !== one.slotId))}><Icon name="close" size={14} /></button>
          </li>
        ))}
      </ul>
    </div>
  )
}
