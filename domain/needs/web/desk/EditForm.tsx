import { type ReactNode, useState } from 'react'
import { type EditNeed, needEndpoints } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { changedOnly } from '#kit/web/form/changed.ts'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'
import { MoreParticulars } from './MoreParticulars.tsx'
import type { VerbFormProps } from './verb-form.ts'

type Given = Omit<EditNeed, 'id' | 'version'>

/** What is emptied is taken off. */
export const EditForm = ({ need, ...form }: VerbFormProps): ReactNode => {
  const { what } = useWords(needPageWords)
  const [before] = useState(need)
  return (
    <Form {...form} endpoint={needEndpoints.edit} input={({ summary, description, desiredTime, ...typed }) => ({ id: need.id, version: need.version, ...changedOnly<Given>(before, { ...(typed as Given), summary: (summary ?? '') as string, description: (description ?? null) as string | null, desiredTime: (desiredTime ?? null) as string | null }) })}>
      <TextAreaField name="summary" label={what} defaultValue={before.summary} maxLength={200} rows={2} />
      <MoreParticulars known={before} />
    </Form>
  )
}
