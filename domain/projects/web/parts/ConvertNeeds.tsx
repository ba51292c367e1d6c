import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Need } from '#domain/needs/need.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { projectEndpoints } from '#domain/projects/project.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'

type Chosen = Pick<Need, 'id' | 'code' | 'summary'>

/** 转成项目: some needs become one project idea that rests on them. */
export const ConvertNeeds = ({ needs, onClose }: { needs: readonly Chosen[]; onClose: () => void }): ReactNode => {
  const words = useWords(designWords)
  const navigate = useNavigate()
  const [id] = useState(newId)
  return (
    <Dialog title={words.converting(needs.length)} onClose={onClose}>
      <Form endpoint={projectEndpoints.fromNeeds} submit={words.convert} onCancel={onClose} input={({ title }) => ({ id, needIds: needs.map((need) => need.id), ...(title ? { title: title as string } : {}) })} onDone={() => { toast(words.converted); onClose(); void navigate({ to: '/projects/$id' as never, params: { id } as never }) }}>
        <ul className="small soft" data-field="needIds">{needs.slice(0, 8).map(({ id: needId, code, summary }) => <li key={needId}>{code} {summary}</li>)}{needs.length > 8 && <li>…</li>}</ul>
        <TextField name="title" label={words.convertTitle} hint={words.convertNote} maxLength={80} defaultValue={needs[0]?.summary.slice(0, 80)} />
      </Form>
    </Dialog>
  )
}
