import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { accountWords } from '#domain/accounts/account.words.ts'
import { type ChoiceMade, type Held, type HeldItem, ITEM_KINDS, type ItemKind, successionEndpoints } from '#domain/successions/succession.contract.ts'
import { chosenFor } from '#domain/successions/succession.rules.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { EndForm } from './EndForm.tsx'
import { KindCard, type KindChoice } from './KindCard.tsx'
import './succession.css'

/** First what somebody holds, then who takes it, then when the role ends. */
export default function PlanPage(): ReactNode {
  const words = useWords(successionWords)
  const { assignment } = useSearch({ strict: false }) as { assignment?: string }
  const read = useRead(successionEndpoints.held, { assignmentId: assignment ?? '' }, { enabled: Boolean(assignment) })
  return (
    <Page title={read.data ? words.planTitle(read.data.personName) : words.title} note={<Link to={'/successions' as never}>{words.all}</Link>}>
      {assignment ? <Shown read={read} rows={6}>{(held) => <Plan key={held.assignmentId} held={held} />}</Shown> : <Empty title={words.noneTitle}>{words.none}</Empty>}
    </Page>
  )
}

/** Nothing is given away unasked: each kind begins with the suggestion, in sight and changeable. */
const Plan = ({ held }: { held: Held }): ReactNode => {
  const words = useWords(successionWords)
  const navigate = useNavigate()
  const kinds = ITEM_KINDS.filter((kind) => held.items.some((item) => item.kind === kind))
  const [chosen, setChosen] = useState<Partial<Record<ItemKind, KindChoice>>>({})
  const choices = choicesFrom(held.items, chosen)
  const left = held.items.filter((item) => chosenFor(item, choices, held.receivers) === null).length
  return (
    <div className="succession">
      <div className="stack">
        <Whose held={held} />
        {kinds.length === 0 && <p className="card card-body soft">{words.holdsNothing}</p>}
        {kinds.map((kind) => <KindCard key={kind} kind={kind} items={held.items.filter((item) => item.kind === kind)} receivers={held.receivers} choice={chosen[kind] ?? suggested} onChoice={(choice) => setChosen({ ...chosen, [kind]: choice })} />)}
        {(held.callbacks > 0 || held.offers > 0) && <section className="card"><header><h2>{words.waitsBesides}</h2></header><div className="card-body small">{held.callbacks > 0 && <p>{words.callbacks(held.callbacks, held.callbackOthers)}</p>}{held.offers > 0 && <p>{words.offers(held.offers)}</p>}</div></section>}
      </div>
      <EndForm held={held} choices={choices} left={left} onDone={(id) => void navigate({ to: '/successions/$id' as never, params: { id } as never })} />
    </div>
  )
}

const suggested: KindChoice = { whole: 'suggested', items: {} }

const givesAll = ({ whole, items }: KindChoice): boolean => whole !== 'suggested' && whole !== '' && !Object.values(items).includes('')

/** What is sent: a whole kind with what is given otherwise beside it, or item by item where some stay with nobody. */
const choicesFrom = (items: readonly HeldItem[], chosen: Partial<Record<ItemKind, KindChoice>>): ChoiceMade[] => [
  ...Object.entries(chosen).flatMap(([kind, choice]) => (givesAll(choice) ? [{ kind: kind as ItemKind, target: null, toPersonId: choice.whole }] : [])),
  ...items.flatMap(({ kind, target, suggestedId }) => {
    const choice = chosen[kind] ?? suggested
    const toPersonId = choice.items[target] ?? (choice.whole === 'suggested' ? suggestedId : givesAll(choice) ? null : choice.whole)
    return toPersonId ? [{ kind, target, toPersonId }] : []
  }),
]

const Whose = ({ held: { role, areaNames, organisationName, lastRole, items } }: { held: Held }): ReactNode => {
  const words = useWords(successionWords)
  const { roles } = useWords(accountWords)
  const kinds = ITEM_KINDS.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length })).filter(({ count }) => count > 0)
  return (
    <section className="card">
      <header><h2>{roles[role]}</h2><span className="n">{[organisationName, ...areaNames].filter(Boolean).join('、')}</span></header>
      <div className="card-body stack">
        {kinds.length > 0 && <ul className="held-counts">{kinds.map(({ kind, count }) => <li key={kind}><a href={`#${kind}`}><b>{count}</b><span>{words.kinds[kind]}</span></a></li>)}</ul>}
        <p className="small soft st wraps"><Icon name={lastRole ? 'mind' : 'check'} size={14} />{lastRole ? words.lastRole : words.keepsOther}</p>
      </div>
    </section>
  )
}
