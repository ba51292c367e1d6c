import { type ReactNode, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { type ProjectDetail, projectEndpoints } from '#domain/projects/project.contract.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import type { InputOf } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { ProjectFields } from './ProjectFields.tsx'

interface ProjectFormProps { project?: ProjectDetail; onClose: () => void; onDone: (id: string) => void }
type Given = Omit<InputOf<typeof projectEndpoints.add>, 'id' | 'areaCode'>

/** What is left empty is taken off. */
const emptied = { teamId: null, socialWorkerId: null, agencyName: null, frequency: null, place: null, startOn: null, endOn: null, expectedTimes: null, actualTimes: null }
const givenIn = (typed: Collected): Given => ({ kind: '' as Given['kind'], title: '', ...emptied, needIds: [], resourceIds: [], ...(typed as Partial<Given>), ...(typed['teamId'] ? {} : { teamName: (typed['teamName'] as string | undefined) ?? null }) })

export const ProjectForm = ({ project, onClose, onDone }: ProjectFormProps): ReactNode => {
  const words = useWords(projectPageWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => project?.id ?? newId())
  if (project) return (
    <Drawer title={words.editTitle} note={project.communityName} onClose={onClose}>
      <Form endpoint={projectEndpoints.edit} submit={save} onCancel={onClose} input={(typed) => ({ ...givenIn(typed), id, version: project.version })} onDone={() => { toast(words.edited); onDone(id) }}><ProjectFields project={project} /></Form>
    </Drawer>
  )
  return (
    <Drawer title={words.add} onClose={onClose}>
      <Form endpoint={projectEndpoints.add} submit={words.add} onCancel={onClose} input={({ areaCode, ...typed }) => ({ ...givenIn(typed), id, areaCode: String(areaCode ?? '') })} onDone={({ title }) => { toast(words.added(title)); onDone(id) }}>
        <PlaceField name="areaCode" of="project.manage" noGrids /><ProjectFields />
      </Form>
    </Drawer>
  )
}
