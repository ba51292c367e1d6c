import { type ReactNode, useState } from 'react'
import { type DoAct, type GridAct, gridEndpoints } from '#domain/grids/grid.contract.ts'
import { outcomesFor } from '#domain/grids/grid.rules.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { gridPageWords } from '#domain/grids/grid.words.ts'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { ChipsField, TextAreaField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'

/** One choice, and what goes with it: which resource, or what is needed. */
export const AnswerForm = ({ act }: { act: GridAct }): ReactNode => {
  const words = useWords(gridPageWords)
  const { outcomes } = useWords(gridWords)
  const choices = outcomesFor(act.seat, act.standIn)
  const [outcome, setOutcome] = useState<string | null>(choices.length === 1 ? choices[0]! : null)
  const [noteId] = useState(newId)
  return (
    <Form endpoint={gridEndpoints.act} submit={words.submit} input={(typed) => ({ ...(typed as Partial<DoAct>), id: act.id, noteId, outcome: outcome as DoAct['outcome'] })} onDone={() => toast(words.answered)}>
      <ChipsField name="outcome" label={words.choose} choices={choices.map((value) => ({ value, label: outcomes[value] }))} chosen={outcome ? [outcome] : []} onChoose={(value) => setOutcome(value)} />
      {outcome === 'linked' && (
        <>
          <LookUpField name="resourceId" label={words.linkLabel} hint={words.linkHint} optional endpoint={gridEndpoints.resources} asks={(search) => ({ area: act.areaCode, search })} offers={({ rows }) => rows.map(({ id, name, providerName }) => ({ value: id, label: name, hint: providerName }))} />
          <LookUpField name="organisationId" label={words.unitLabel} optional endpoint={organisationEndpoints.list} asks={(search) => ({ search, limit: 8 })} offers={({ rows }) => rows.map(({ id, name, areaName }) => ({ value: id, label: name, hint: areaName }))} />
        </>
      )}
      <TextAreaField name="words" label={outcome === 'asks' ? words.wordsAsk : words.words} hint={words.wordsHint} maxLength={300} {...(outcome === 'asks' ? {} : { optional: true })} />
    </Form>
  )
}
