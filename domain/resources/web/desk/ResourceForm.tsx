import { type ReactNode, useState } from 'react'
import { useAreasOf, useMay, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { AreaField } from '#domain/areas/web/parts/AreaField.tsx'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { CAPACITY_PERIODS, type ResourceDetail, resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { resourceWords } from '#domain/resources/resource.wording.ts'
import { resourcePageWords } from '#domain/resources/resource.words.ts'
import { WeekBlocks, blocksOf } from '#domain/resources/web/parts/WeekBlocks.tsx'
import { GROUPS, ORGANISATION_KINDS, RESOURCE_TYPES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import type { InputOf } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { changedOnly } from '#kit/web/form/changed.ts'
import type { Collected } from '#kit/web/form/collect.ts'
import { ChipsField, DayField, SelectField, TextAreaField, TextField, TickField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead, useReread } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

interface ResourceFormProps { resource?: ResourceDetail; onClose: () => void; onDone: (id: string) => void }
type Given = Omit<InputOf<typeof resourceEndpoints.add>, 'id' | 'areaCode'>

/** What was typed; what is left empty is taken off, but a phone number is kept unless a new one is given. */
const givenIn = ({ blocks, contactPhone, ...typed }: Collected): Given => ({
  quantityText: null, timesText: null, contactName: null, remark: null, validUntil: null, validFrom: null, capacity: null, unit: null, conditions: null, forGroups: [], serviceAreas: [], daysAhead: 0, ...(typed as Partial<Given>), blocks: blocksOf(blocks), ...(contactPhone ? { contactPhone: String(contactPhone) } : {}),
}) as Given

/** Served areas are shown by name and sent by code. */
const beforeIn = (before: ResourceDetail | undefined) => (before ? { ...before, serviceAreas: before.serviceAreas.map(({ code }) => code) } : {})

export const ResourceForm = ({ resource, onClose, onDone }: ResourceFormProps): ReactNode => {
  const words = useWords(resourcePageWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => resource?.id ?? newId())
  const [before] = useState(resource)
  const reread = useReread()
  if (resource) return (
    <Drawer title={words.editTitle} note={resource.communityName} onClose={onClose}>
      <Form endpoint={resourceEndpoints.edit} submit={save} onCancel={onClose} onRefused={reread} input={(typed) => ({ ...changedOnly(beforeIn(before), givenIn(typed)), id, version: resource.version })} onDone={() => { toast(words.edited); onDone(id) }}><Fields resource={before ?? resource} /></Form>
    </Drawer>
  )
  return (
    <Drawer title={words.add} onClose={onClose}>
      <Form endpoint={resourceEndpoints.add} submit={words.add} onCancel={onClose} input={({ areaCode, ...typed }) => ({ ...givenIn(typed), id, areaCode: areaCode as string })}
        onDone={({ status, name }) => { toast(status === 'draft' || status === 'submitted' ? words.addedDraft : words.added(name)); onDone(id) }}><Fields /></Form>
    </Drawer>
  )
}

const Fields = ({ resource }: { resource?: ResourceDetail }): ReactNode => {
  const words = useWords(resourcePageWords)
  const { fields } = useWords(resourceWords)
  const draw = useWords(drawWords)
  const may = useMay()
  const { choices } = useCodes()
  const own = useMe().roles.find(({ organisation }) => organisation)?.organisation
  return (
    <>
      <TextField name="name" label={fields.name} hint={words.nameHint} defaultValue={resource?.name} maxLength={80} autoFocus />
      <TextField name="providerName" label={fields.provider} defaultValue={resource?.providerName ?? own?.name} maxLength={80} />
      <ChipsField name="type" label={fields.type} choices={choices(RESOURCE_TYPES, resource && [resource.type])} chosen={resource ? [resource.type] : []} />
      {!resource && <Where />}
      <div className="two">
        <TextField name="quantityText" label={fields.quantity} hint={words.quantityHint} defaultValue={resource?.quantityText ?? undefined} maxLength={60} optional />
 <TextField name="timesText" label={fields.times} hint={words.timesHint} defaultValue={resource?.timesText ?? undefined} maxLength={100} optional />
      </div>
      <div className="three">
        <TextField name="capacity" label={draw.capacity} hint={draw.capacityHint} inputMode="decimal" data-as="number" defaultValue={resource?.capacity ?? undefined} optional />
        <TextField name="unit" label={draw.unit} hint={draw.unitHint} defaultValue={resource?.unit ?? undefined} maxLength={20} optional />
        <SelectField name="capacityPer" label={draw.per} choices={CAPACITY_PERIODS.map((value) => ({ value, label: draw.pers[value] }))} defaultValue={resource?.capacityPer ?? 'total'} />
      </div>
      <div className="two"><DayField name="validFrom" label={draw.validFrom} defaultValue={resource?.validFrom ?? undefined} optional /><DayField name="validUntil" label={fields.validUntil} hint={words.validHint} defaultValue={resource?.validUntil ?? undefined} optional /></div>
      <details className="fold" open={resource !== undefined}>
        <summary><Icon name="right" size={14} />{words.more}</summary>
        <div className="form">
          <SelectField name="providerKind" label={fields.kind} choices={choices(ORGANISATION_KINDS, resource && [resource.providerKind])} defaultValue={resource?.providerKind} optional />
          <fieldset className="f"><legend>{words.weekly}</legend><WeekBlocks name="blocks" blocks={resource?.blocks ?? null} /></fieldset>
          <div className="two">
            <TextField name="contactName" label={fields.contact} defaultValue={resource?.contactName ?? undefined} maxLength={40} optional />
            <TextField name="contactPhone" label={fields.phone} hint={resource?.contactKnown ? words.keepPhone : words.contactPhoneHint} inputMode="tel" maxLength={20} optional />
          </div>
          <TextField name="conditions" label={draw.conditions} hint={draw.conditionsHint} defaultValue={resource?.conditions ?? undefined} maxLength={300} optional />
          <ChipsField name="forGroups" label={draw.forGroups} hint={draw.forGroupsHint} many optional choices={choices(GROUPS)} chosen={resource?.forGroups ?? []} />
          <div className="two"><TextField name="daysAhead" label={draw.daysAhead} inputMode="numeric" data-as="number" defaultValue={resource?.daysAhead ?? 0} /><TickField name="needsVenue" label={draw.needsVenue} defaultChecked={resource?.needsVenue ?? false} /></div>
          {may('area.read') && <AreaField name="serviceAreas" label={draw.serviceAreas} many optional start={resource?.serviceAreas.map(({ code, name }) => ({ value: code, label: name })) ?? []} />}
          <TextAreaField name="remark" label={fields.remark} hint={words.remarkHint} defaultValue={resource?.remark ?? undefined} maxLength={300} optional />
        </div>
      </details>
    </>
  )
}

/** A community says where; a unit offers where it sits. */
const Where = (): ReactNode => {
  const areas = useAreasOf('resource.manage')
  const unit = useMe().roles.find(({ organisation }) => organisation)?.organisation
  const { data } = useRead(organisationEndpoints.detail, { id: unit?.id ?? '' }, { enabled: areas.length === 0 && unit !== undefined && unit !== null })
  return areas.length > 0 ? <PlaceField name="areaCode" of="resource.manage" noGrids /> : <input type="hidden" name="areaCode" value={data?.areaCode ?? ''} />
}
