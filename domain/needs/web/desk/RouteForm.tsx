import { type ReactNode, useState } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { type NeedRoute, ROUTES, needEndpoints } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { PersonField } from '#domain/people/web/parts/PersonField.tsx'
import { DrawFields, ResourcePick, slotIn } from '#domain/resources/web/parts/ResourcePick.tsx'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { ChipsField, TextAreaField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'
import type { VerbFormProps } from './verb-form.ts'

const departments = ['department', 'mass_org', 'social_work_dept', 'committee'] as const

/** By whom the need is met, with the assessment in words; a department or a resource is named where the way leads there. */
export const RouteForm = ({ need: { id, version, areaCode, responsibleId, responsibleName }, ...form }: VerbFormProps): ReactNode => {
  const words = useWords(needPageWords)
  const { routes } = useWords(needWords)
  const me = useMe()
  const [route, setRoute] = useState<string>()
  const [resource, setResource] = useState<string>()
  const [drawId] = useState(newId)
  const own = me.roles.some(({ role }) => role === 'social_worker') ? [{ value: me.personId, label: me.name }] : []
  const start = responsibleId && responsibleName ? [{ value: responsibleId, label: responsibleName }] : own
  return (
    <Form {...form} endpoint={needEndpoints.route} input={({ route: chosen, words: text, draw, ...targets }) => ({ id, version, route: chosen as NeedRoute, words: text as string, ...targets, ...(draw && resource ? { draw: { id: drawId, ...slotIn(draw) } } : {}) })}>
      <ChipsField name="route" label={words.routeBy} choices={ROUTES.map((value) => ({ value, label: routes[value], hint: words.routeHints[value] }))} onChoose={setRoute} />
      {route === 'department' && (
        <LookUpField name="toOrganisationId" label={words.department} endpoint={organisationEndpoints.list} asks={(search) => ({ search, kind: [...departments], limit: 8 })}
          offers={({ rows }) => rows.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.areaName }))} />
      )}
      {route === 'resource' && (
        <><ResourcePick areaCode={areaCode} label={words.resource} hint={words.resourceHint} optional onPick={(one) => setResource(one?.id)} />{resource && <DrawFields key={resource} resourceId={resource} />}</>
      )}
      <TextAreaField name="words" label={words.words} hint={words.wordsHint} maxLength={500} />
      <PersonField name="responsibleId" label={words.responsiblePick} hint={words.responsibleHint} optional start={start} />
    </Form>
  )
}
