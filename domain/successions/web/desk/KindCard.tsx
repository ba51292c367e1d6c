import { type ReactNode, useId, useState } from 'react'
import type { HeldItem, ItemKind, Receiver } from '#domain/successions/succession.contract.ts'
import { mayHold } from '#domain/successions/succession.rules.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { ItemLink } from './ItemLink.tsx'
import { useReceiverChoices } from './use-receiver-choices.ts'

/** `whole`: a person, `suggested`, or empty for nobody; `items`: single ones given otherwise. */
export interface KindChoice { whole: string; items: Record<string, string> }

interface KindCardProps { kind: ItemKind; items: readonly HeldItem[]; receivers: readonly Receiver[]; choice: KindChoice; onChoice: (choice: KindChoice) => void }

/** One kind of thing somebody holds: given as a whole, or opened and given one by one. */
export const KindCard = ({ kind, items, receivers, choice, onChoice }: KindCardProps): ReactNode => {
  const words = useWords(successionWords)
  const choices = useReceiverChoices()
  const id = useId()
  const [open, setOpen] = useState(items.length <= 5)
  const fitting = receivers.filter((receiver) => items.some((item) => mayHold(receiver, item)))
  return (
    <section className="card" id={kind} aria-label={words.kinds[kind]}>
      <header><h2>{words.kinds[kind]}</h2><span className="n">{words.count(items.length)}</span><button type="button" className="link more" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.hide : words.look}</button></header>
      <div className="card-body stack">
        {/* A single thing is given where it stands. */}
        {fitting.length === 0 ? <p className="due soon wraps"><Icon name="alarm" size={14} weight={2} />{words.noOne}</p> : items.length > 1 && (
          <div className="f"><label htmlFor={id}>{words.toWhom}</label>
            <span className="sel"><select className="in" id={id} value={choice.whole} onChange={({ target }) => onChoice({ whole: target.value, items: {} })}>
              <option value="suggested">{words.bySuggestion}</option>{choices(fitting).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}<option value="">{words.nobodyYet}</option>
            </select><Icon name="down" size={14} /></span>
          </div>
        )}
        {open && <ul className="held-items">{items.map((item) => <ItemLine key={item.target} item={item} receivers={fitting} choice={choice} onChoice={onChoice} />)}</ul>}
      </div>
    </section>
  )
}

const ItemLine = ({ item, receivers, choice, onChoice }: { item: HeldItem; receivers: readonly Receiver[]; choice: KindChoice; onChoice: (choice: KindChoice) => void }): ReactNode => {
  const words = useWords(successionWords)
  const choices = useReceiverChoices()
  const able = choices(receivers.filter((receiver) => mayHold(receiver, item)))
  const wanted = choice.whole === 'suggested' ? (item.suggestedId ?? '') : choice.whole
  const now = choice.items[item.target] ?? (able.some(({ value }) => value === wanted) ? wanted : '')
  return (
    <li>
      <div><ItemLink item={item} />{item.title && <span className="soft"> {item.title}</span>}{item.areaName !== item.label && <small className="soft">{item.areaName}</small>}</div>
      <span className="sel"><select className="in" aria-label={words.itemTo(item.label)} value={now} onChange={({ target }) => onChoice(changed(choice, item, target.value))}>
        <option value="">{words.nobodyYet}</option>{able.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select><Icon name="down" size={14} /></span>
    </li>
  )
}

const changed = (choice: KindChoice, { target }: HeldItem, to: string): KindChoice => ({ ...choice, items: { ...choice.items, [target]: to } })
