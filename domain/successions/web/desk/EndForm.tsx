import { type ReactNode, useState } from 'react'
import { PersonField } from '#domain/people/web/parts/PersonField.tsx'
import { type ChoiceMade, EndReason, type Held, type PlanSuccession, successionEndpoints } from '#domain/successions/succession.contract.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, DayField, SelectField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

type Ends = PlanSuccession['ends']

/** When it ends, why, who sees to it; and once more how much would be left to nobody. */
export const EndForm = ({ held, choices, left, onDone }: { held: Held; choices: ChoiceMade[]; left: number; onDone: (id: string) => void }): ReactNode => {
  const words = useWords(successionWords)
  const { today } = useWhen()
  const [id] = useState(newId)
  const ways: Ends[] = held.mayEnd ? ['now', 'on'] : ['prepare']
  const [ends, setEnds] = useState<Ends | ''>(held.mayEnd ? '' : 'prepare')
  const submit = { now: words.submitNow, on: words.submitOn, prepare: words.submitPrepare, '': words.submitNow }[ends]
  const said = { now: words.done, on: words.planned, prepare: words.prepared }
  return (
    <section className="card end-form">
      <header><h2>{held.mayEnd ? words.endTitle : words.whoTakes}</h2></header>
      <div className="card-body">
        <Form endpoint={successionEndpoints.plan} submit={submit} onDone={({ id: made }, input) => { toast(said[input.ends]); onDone(made) }}
          input={(typed) => ({
            id, assignmentId: held.assignmentId, ends: (typed['ends'] ?? ends) as Ends, lastOn: (typed['lastOn'] as string | undefined) ?? null, reason: (typed['reason'] as PlanSuccession['reason']) ?? null, witnessId: (typed['witnessId'] as string | undefined) ?? null, choices,
          })}>
          {held.mayEnd ? <ChipsField name="ends" label={words.endWay} choices={ways.map((way) => ({ value: way, label: words.ends[way] }))} chosen={[]} onChoose={(way) => setEnds(way as Ends)} /> : <p className="small soft">{words.ends.prepare}</p>}
          {ends === 'on' && <DayField name="lastOn" label={words.lastOn} hint={words.lastOnHint} min={today} defaultValue={held.toOn ?? undefined} />}
          {held.mayEnd && <SelectField name="reason" label={words.reason} choices={EndReason.options.map((reason) => ({ value: reason, label: words.reasons[reason] }))} />}
          <PersonField name="witnessId" label={words.witness} hint={words.witnessHint} optional />
          <p className={left > 0 ? 'due soon wraps' : 'st'}><Icon name={left > 0 ? 'alarm' : 'check'} size={14} weight={2} />{left > 0 ? words.leftOver(left) : words.allTaken}</p>
          {ends === 'now' && <p className="small soft">{words.nowNote}</p>}
        </Form>
      </div>
    </section>
  )
}
