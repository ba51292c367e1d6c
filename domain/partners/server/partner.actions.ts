import { mayIn } from '#domain/access/access.rules.ts'
import { unitsNamed } from '#domain/organisations/server/organisation.actions.ts'
import { coverageOf } from '#domain/partners/claim.rules.ts'
import { type AddPartner, type EditPartner, type Partner, type PartyCoverage, partnerAdded, partnerContactOpened, partnerEdited } from '#domain/partners/partner.contract.ts'
import { whyNotSave } from '#domain/partners/partner.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addPartner, changePartner, partnerShown, partyStates, thePartner, unitAround } from './partner.store.ts'

const phonePlace = 'partner.contact_phone'
const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

export const readPartner = (work: Work, { id }: { id: string }): Promise<Partner> => partnerShown(work, id)

export const readCoverage = async (work: Work, { area }: { area?: string | undefined }): Promise<PartyCoverage> => {
  const states = await partyStates(work, area)
  return { states, ...coverageOf(states) }
}

/** Sent twice it is one row; a unit stands once in a community's ledger. */
export const addToLedger = async (work: Work, { id, areaCode, organisationId, organisationName, kind, contactPhone, ...given }: AddPartner): Promise<Partner> => {
  if (!mayIn(work.actor, 'partner.manage', areaCode)) throw notFound('area')
  refuseWrong(work, given)
  const unit = await theUnit(work, { areaCode, organisationId, organisationName, kind })
  const row = { ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as typeof given), remark: given.remark ? withoutNumbers(given.remark) : null, contactPhone: contactPhone ? work.secrets.seal(phonePlace, id, contactPhone) : null }
  if (await addPartner(work, { ...row, id, areaCode, organisationId: unit })) await work.record(partnerAdded(id, { areaCode, organisationId: unit }))
  else await refuseTaken(work, id, unit)
  return partnerShown(work, id)
}

const refuseWrong = (work: Work, row: Parameters<typeof whyNotSave>[0]): void => {
  const fault = whyNotSave(row, dayOf(work.now))
  if (fault) throw wrong(fault.path, fault.code)
}

const refuseTaken = async (work: Work, id: string, unit: string): Promise<void> => {
  const before = await thePartner(work, id, 'partner.manage').catch(() => null)
  if (before?.organisationId !== unit) throw before ? new Refusal('partner.id-in-use') : wrong('organisationId', 'partner.there-already')
}

const theUnit = async (work: Work, { areaCode, organisationId, organisationName, kind }: Pick<AddPartner, 'areaCode' | 'organisationId' | 'organisationName' | 'kind'>): Promise<string> => {
  if (organisationId) {
    if (!(await unitAround(work, organisationId, areaCode))) throw wrong('organisationId', 'partner.no-such-unit')
    return organisationId
  }
  if (!organisationName) throw wrong('organisationName', 'partner.choose-or-name')
  if (!kind) throw wrong('kind', 'partner.kind-needed')
  return (await unitsNamed(work, { kind, areaCode, names: [organisationName] })).get(organisationName)!
}

export const editLedger = async (work: Work, { id, version, contactPhone, ...given }: EditPartner): Promise<Partner> => {
  const partner = await thePartner(work, id, 'partner.manage')
  if (partner.version !== version) throw new Refusal('kit.changed-meanwhile')
  const asked = { ...given, ...(given.remark ? { remark: withoutNumbers(given.remark) } : {}) }
  const changed = Object.fromEntries(Object.entries(asked).filter(([field, value]) => value !== undefined && value !== partner[field as keyof typeof partner]))
  refuseWrong(work, { ...partner, ...changed })
  const fields = [...Object.keys(changed), ...(contactPhone === undefined ? [] : ['contactPhone'])]
  if (fields.length > 0) {
    await changePartner(work, partner, { ...changed, ...(contactPhone === undefined ? {} : { contactPhone: contactPhone ? work.secrets.seal(phonePlace, id, contactPhone) : null }) })
    await work.record(partnerEdited(id, { areaCode: partner.areaCode, organisationId: partner.organisationId, fields }))
  }
  return partnerShown(work, id)
}

export const openPartnerContact = async (work: Work, { id }: { id: string }) => {
  const { contactPhone, areaCode, organisationId } = await thePartner(work, id, 'partner.manage')
  await work.record(partnerContactOpened(id, { areaCode, organisationId }))
  return { phone: contactPhone && work.secrets.open(phonePlace, id, contactPhone) }
}
