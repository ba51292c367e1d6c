import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { matchingPageWords } from '#domain/matching/matching.words.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { projectEndpoints } from '#domain/projects/project.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { useWords } from '#kit/web/words.ts'

/** A need that nobody meets at once becomes the idea of a project; it goes on all the same. */
export const MakeProject = ({ need, onClose }: { need: NeedDetail; onClose: () => void }): ReactNode => {
  const words = useWords(matchingPageWords)
  const [id] = useState(newId)
  const [made, setMade] = useState(false)
  return (
    <Dialog title={words.project} onClose={onClose}>
      {made ? <div role="status"><p>{words.projectMade}</p><div className="acts"><Link className="b go" to={'/projects/$id' as never} params={{ id } as never}>{words.toProject}</Link></div></div> : (
        <Form endpoint={projectEndpoints.fromNeeds} submit={words.goProject} onCancel={onClose} onDone={() => setMade(true)} input={({ title }) => ({ id, needIds: [need.id], title: title === undefined ? undefined : String(title) })}>
          <TextField name="title" label={words.projectTitle} maxLength={80} defaultValue={need.summary.slice(0, 80)} />
        </Form>
      )}
    </Dialog>
  )
}
