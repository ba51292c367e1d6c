import { type ReactNode, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { type ProjectDetail, projectEndpoints } from '#domain/projects/project.contract.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import type { InputOf } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { changedOnly } from '#kit/web/form/changed.ts'
import type { Collected } from '#kit/web/form/collect.ts'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { useReread } from '#kit/web/reads.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { ProjectFields } from './ProjectFields.tsx'

interface ProjectFormProps { project?: ProjectDetail; onClose: () => void; onDone: (id: string) => void }
type Given = Omit<InputOf<typeof projectEndpoints.add>, 'id' | 'areaCode'>

/** What is left empty is taken off. */
const emptied = { teamId: null, socialWorkerId: null, agencyName: null, frequency: null, place: null, startOn: null, endOn: null, expectedTimes: null, actualTimes: null }
const givenIn = (typed: Collected): Given => ({ ...emptied, needIds: [], resourceIds: [], ...(typed as Partial<Given>), ...(typed['teamId'] ? {} : { teamName: (typed['teamName'] as string | undefined) ?? null }) }) as Given

export const ProjectForm = ({ project, onClose, onDone }: ProjectFormProps): ReactNode => {
  const words = useWords(projectPageWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => project?.id ?? newId())
  const [before] = useState(() => project && { ...project, needIds: project.linkedNeeds.map((need) => need.id), resourceIds: project.linkedResources.map((resource) => resource.id) })
  const reread = useReread()
  if (project) return (
    <Drawer title={words.editTitle} note={project.communityName} onClose={onClose}>
      <Form endpoint={projectEndpoints.edit} submit={save} onCancel={onClose} onRefused={reread} input={(typed) => ({ ...changedOnly(before ?? {}, givenIn(typed)), id, version: project.version })} onDone={() => { toast(words.edited); onDone(id) }}><ProjectFields project={before ?? project} /></Form>
    </Drawer>
  )
  return (
    <Drawer title={words.add} onClose={onClose}>
      <Form endpoint={projectEndpoints.add} submit={words.add} onCancel={onClose} input={({ areaCode, ...typed }) => ({ ...givenIn(typed), id, areaCode: areaCode as string })} onDone={({ title }) => { toast(words.added(title)); onDone(id) }}>
        <PlaceField name="areaCode" of="project.manage" noGrids /><ProjectFields />
      </Form>
    </Drawer>
  )
}
