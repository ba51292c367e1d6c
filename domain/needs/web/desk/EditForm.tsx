import type { ReactNode } from 'react'
import { type EditNeed, needEndpoints } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'
import { MoreParticulars } from './MoreParticulars.tsx'
import type { VerbFormProps } from './verb-form.ts'

/** What is emptied is taken off. */
export const EditForm = ({ need, ...form }: VerbFormProps): ReactNode => {
  const { what } = useWords(needPageWords)
  return (
    <Form {...form} endpoint={needEndpoints.edit} input={(typed) => ({ ...(typed as Partial<EditNeed>), summary: String(typed['summary'] ?? ''), description: (typed['description'] as string) ?? null, desiredTime: (typed['desiredTime'] as string) ?? null, id: need.id, version: need.version })}>
      <TextAreaField name="summary" label={what} defaultValue={need.summary} maxLength={200} rows={2} />
      <MoreParticulars known={need} />
    </Form>
  )
}
