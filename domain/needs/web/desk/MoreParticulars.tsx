import type { ReactNode } from 'react'
import type { Need } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { FIELDS, GROUPS, METHODS, SOURCES, URGENCIES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { ChipsField, DayField, SelectField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

type Known = Pick<Need, 'urgency' | 'groups' | 'field' | 'method' | 'desiredTime'> & { description: string | null }

/** What may be said besides the matter itself. Nothing is chosen beforehand; what is known already is. */
export const MoreParticulars = ({ known, withDay }: { known?: Known; withDay?: boolean }): ReactNode => {
  const words = useWords(needPageWords)
  const { choices } = useCodes()
  const { today } = useWhen()
  return (
    <div className="form">
      <ChipsField name="urgency" label={words.urgency} choices={choices(URGENCIES)} chosen={known ? [known.urgency] : []} optional />
      <ChipsField name="groups" label={words.groups} choices={choices(GROUPS, known?.groups)} chosen={known?.groups ?? []} many optional />
      <div className="two">
        <SelectField name="field" label={words.field} choices={choices(FIELDS, known && [known.field])} defaultValue={known?.field} optional />
        <SelectField name="method" label={words.method} choices={choices(METHODS, known && [known.method])} defaultValue={known?.method} optional />
      </div>
      {withDay && <div className="two"><SelectField name="source" label={words.source} choices={choices(SOURCES)} optional /><DayField name="reportedOn" label={words.reportedOn} hint={words.reportedOnHint} max={today} optional /></div>}
      <TextField name="desiredTime" label={words.desiredTime} defaultValue={known?.desiredTime ?? undefined} maxLength={60} optional />
      <TextAreaField name="description" label={words.description} defaultValue={known?.description ?? undefined} maxLength={2000} optional />
    </div>
  )
}
