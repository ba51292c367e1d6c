import type { ReactNode } from 'react'
import { OrganisationPick } from '#domain/projects/web/parts/OrganisationPick.tsx'
import { WorkerField } from '#domain/plans/web/parts/WorkerField.tsx'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import type { ProjectDesign } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { type EditProject, projectEndpoints } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { changedOnly } from '#kit/web/form/changed.ts'
import type { Collected } from '#kit/web/form/collect.ts'
import { ChipsField, DayField, TextField } from '#kit/web/form/fields.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

type Seats = Omit<EditProject, 'id' | 'version'>
const emptied: Seats = { partyOrgId: null, agencyId: null, socialWorkerId: null, teamId: null, place: null, startOn: null, endOn: null, frequency: null, teamIds: [], supportIds: [], needIds: [], resourceIds: [] }
const seatsIn = (typed: Collected): Seats => ({ ...emptied, ...(typed as Partial<Seats>) })

/** Who sits on the six seats, when and where, and what it all rests on. */
export const SeatsForm = ({ whole: { project, units }, onClose }: { whole: ProjectDesign; onClose: () => void }): ReactNode => {
  const words = useWords(designWords)
  const pageWords = useWords(projectPageWords)
  const { fields, undertakers } = useWords(projectWords)
  const seated = (seat: 'team' | 'support') => units.flatMap((unit) => (unit.seat === seat && unit.organisationId ? [{ value: unit.organisationId, label: unit.name }] : []))
  const one = (id: string | null, name: string | null) => (id && name ? [{ value: id, label: name }] : [])
  const before = { ...project, needIds: project.linkedNeeds.map(({ id }) => id), resourceIds: project.linkedResources.map(({ id }) => id), teamIds: seated('team').map(({ value }) => value), supportIds: seated('support').map(({ value }) => value) }
  return (
    <Dialog title={words.editSeats} wide onClose={onClose}>
      <Form endpoint={projectEndpoints.edit} submit={words.saveSeats} onCancel={onClose} onRefused={useReread()} input={(typed) => ({ ...changedOnly(before, seatsIn(typed)), id: project.id, version: project.version })} onDone={() => { toast(pageWords.edited); onClose() }}>
        <ChipsField name="undertakenBy" label={fields.undertakenBy} choices={(['team', 'agency'] as const).map((value) => ({ value, label: undertakers[value] }))} chosen={[project.undertakenBy]} />
        <OrganisationPick name="partyOrgId" label={fields.partyOrg} kinds={['party_org']} start={one(project.partyOrgId, project.partyOrgName)} />
        <OrganisationPick name="agencyId" label={fields.agency} kinds={['social_work_agency', 'social_work_station']} start={one(project.agencyId, project.agencyName)} />
        <WorkerField name="socialWorkerId" label={fields.socialWorker} areaCode={project.areaCode} start={project.socialWorkerId ? { id: project.socialWorkerId, name: project.socialWorkerName ?? '' } : undefined} />
        <OrganisationPick name="teamId" label={fields.team} kinds={['volunteer_team']} start={one(project.teamId, project.teamName)} />
        <OrganisationPick name="teamIds" label={fields.teams} kinds={['volunteer_team']} optional many start={seated('team')} />
        <OrganisationPick name="supportIds" label={fields.support} optional many start={seated('support')} />
        <TextField name="place" label={fields.place} maxLength={100} defaultValue={project.place ?? undefined} />
        <div className="two"><DayField name="startOn" label={pageWords.startOn} defaultValue={project.startOn ?? undefined} /><DayField name="endOn" label={pageWords.endOn} defaultValue={project.endOn ?? undefined} /></div>
        <TextField name="frequency" label={fields.frequency} hint={pageWords.frequencyHint} maxLength={60} optional defaultValue={project.frequency ?? undefined} />
        <LookUpField name="needIds" label={fields.needs} hint={pageWords.needsHint} optional many least={2} endpoint={needEndpoints.list} asks={(search) => ({ search, danger: false, limit: 8 })} offers={({ rows }) => rows.map(({ id, code, summary, personName }) => ({ value: id, label: `${code} ${summary}`, hint: personName }))}
          start={project.linkedNeeds.map(({ id, code, summary }) => ({ value: id, label: `${code} ${summary}` }))} />
        <LookUpField name="resourceIds" label={fields.resources} hint={pageWords.resourcesHint} optional many least={2} endpoint={resourceEndpoints.list} asks={(search) => ({ search, limit: 8 })} offers={({ rows }) => rows.map(({ id, name, providerName }) => ({ value: id, label: name, hint: providerName }))}
          start={project.linkedResources.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form>
    </Dialog>
  )
}
