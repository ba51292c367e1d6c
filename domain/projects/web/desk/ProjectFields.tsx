import type { ReactNode } from 'react'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { PersonField } from '#domain/people/web/parts/PersonField.tsx'
import type { ProjectDetail } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { FIELDS, GROUPS, METHODS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { ChipsField, DayField, NumberField, SelectField, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

const teams = ['volunteer_team'] as const

/** Title, what it rests on and who does it stand first; the rest is folded away. */
export const ProjectFields = ({ project }: { project?: ProjectDetail }): ReactNode => {
  const words = useWords(projectPageWords)
  const { fields, kinds } = useWords(projectWords)
  const { choices } = useCodes()
  const known = (id: string | null | undefined, name: string | null | undefined) => (id && name ? [{ value: id, label: name }] : [])
  return (
    <>
      <TextField name="title" label={fields.title} hint={words.titleHint} defaultValue={project?.title} maxLength={80} autoFocus={!project} />
      <ChipsField name="kind" label={words.filters.kind} choices={(['project', 'service'] as const).map((value) => ({ value, label: kinds[value] }))} chosen={project ? [project.kind] : []} />
      <LookUpField name="needIds" label={fields.needs} hint={words.needsHint} optional many least={2} endpoint={needEndpoints.list} asks={(search) => ({ search, danger: false, limit: 8 })} offers={({ rows }) => rows.map(({ id, code, summary, personName }) => ({ value: id, label: `${code} ${summary}`, hint: personName }))}
        start={project?.linkedNeeds.map(({ id, code, summary }) => ({ value: id, label: `${code} ${summary}` })) ?? []} />
      <LookUpField name="resourceIds" label={fields.resources} hint={words.resourcesHint} optional many least={2} endpoint={resourceEndpoints.list} asks={(search) => ({ search, limit: 8 })} offers={({ rows }) => rows.map(({ id, name, providerName }) => ({ value: id, label: name, hint: providerName }))}
        start={project?.linkedResources.map(({ id, name }) => ({ value: id, label: name })) ?? []} />
      <LookUpField name="teamId" label={fields.team} hint={words.teamHint} optional endpoint={organisationEndpoints.list} asks={(search) => ({ search, kind: [...teams], limit: 8 })} offers={({ rows }) => rows.map(({ id, name, areaName }) => ({ value: id, label: name, hint: areaName }))} start={known(project?.teamId, project?.teamName)} />
      <PersonField name="socialWorkerId" label={fields.socialWorker} optional start={known(project?.socialWorkerId, project?.socialWorkerName)} />
      <details className="fold" open={project !== undefined}>
        <summary><Icon name="right" size={14} />{words.more}</summary>
        <div className="form">
          <TextField name="teamName" label={words.teamName} defaultValue={project && !project.teamId ? (project.teamName ?? undefined) : undefined} maxLength={80} optional />
          <div className="two"><SelectField name="field" label={fields.field} choices={choices(FIELDS, project && [project.field])} defaultValue={project?.field} optional /><SelectField name="method" label={fields.method} choices={choices(METHODS, project && [project.method])} defaultValue={project?.method} optional /></div>
          <ChipsField name="groups" label={fields.groups} choices={choices(GROUPS, project?.groups)} chosen={project?.groups ?? []} many optional />
          <div className="two"><TextField name="frequency" label={fields.frequency} hint={words.frequencyHint} defaultValue={project?.frequency ?? undefined} maxLength={60} optional /><TextField name="place" label={fields.place} defaultValue={project?.place ?? undefined} maxLength={100} optional /></div>
          <div className="two"><DayField name="startOn" label={words.startOn} defaultValue={project?.startOn ?? undefined} optional /><DayField name="endOn" label={words.endOn} defaultValue={project?.endOn ?? undefined} optional /></div>
          <div className="two"><NumberField name="expectedTimes" label={fields.expected} defaultValue={project?.expectedTimes ?? undefined} optional /><NumberField name="actualTimes" label={fields.actual} defaultValue={project?.actualTimes ?? undefined} optional /></div>
          <TextField name="agencyName" label={fields.agency} defaultValue={project?.agencyName ?? undefined} maxLength={80} optional />
        </div>
      </details>
    </>
  )
}
