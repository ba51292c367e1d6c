import { mayIn } from '#domain/access/access.rules.ts'
import { type AddOrganisation, type EditOrganisation, type Organisation, organisationAdded, organisationEdited, organisationEnded } from '#domain/organisations/organisation.contract.ts'
import { whyNotSave, whyNotUnder } from '#domain/organisations/organisation.rules.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { aboveOf, addOrganisation, changeOrganisation, theOrganisation, unitsByName } from './organisation.store.ts'

export const readOrganisation = (work: Work, { id }: { id: string }): Promise<Organisation> => theOrganisation(work, id)

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

const refuseWrong = async (work: Work, id: string, particulars: Parameters<typeof whyNotSave>[0] & { parentId?: string | null | undefined }): Promise<void> => {
  const fault = whyNotSave(particulars)
  if (fault) throw wrong(fault.path, fault.code)
  if (!particulars.parentId) return
  const above = await aboveOf(work, particulars.parentId)
  if (above.length === 0) throw wrong('parentId', 'organisation.no-such-parent')
  const under = whyNotUnder(id, particulars.parentId, above)
  if (under) throw wrong('parentId', under)
}

/** The same id again is the same unit. */
export const addUnit = async (work: Work, given: AddOrganisation): Promise<Organisation> => {
  if (!mayIn(work.actor, 'organisation.manage', given.areaCode)) throw notFound('area')
  await refuseWrong(work, given.id, given)
  if (await addOrganisation(work, given)) await work.record(organisationAdded(given.id, { areaCode: given.areaCode, kind: given.kind }))
  else await theOrganisation(work, given.id).catch(() => { throw new Refusal('organisation.id-in-use') })
  return theOrganisation(work, given.id)
}

export const editUnit = async (work: Work, { id, ...given }: EditOrganisation): Promise<Organisation> => {
  const unit = await theOrganisation(work, id, 'organisation.manage')
  if (unit.status === 'ended') throw new Refusal('organisation.ended')
  const changed = Object.fromEntries(Object.entries(given).filter(([field, value]) => value !== undefined && value !== unit[field as keyof Organisation]))
  await refuseWrong(work, id, { ...unit, ...changed })
  if (Object.keys(changed).length > 0) {
    await changeOrganisation(work, id, changed)
    await work.record(organisationEdited(id, { fields: Object.keys(changed) }))
  }
  return theOrganisation(work, id)
}

export const endUnit = async (work: Work, { id }: { id: string }) => {
  const unit = await theOrganisation(work, id, 'organisation.manage')
  if (unit.status === 'ended') return done
  await changeOrganisation(work, id, { status: 'ended' })
  await work.record(organisationEnded(id, {}))
  return done
}

/** The units that a list names, id by name; those not known yet are added where the list comes from. For the slices that meet them first. */
export const unitsNamed = async (work: Work, { kind, areaCode, names }: Pick<AddOrganisation, 'kind' | 'areaCode'> & { names: string[] }): Promise<Map<string, string>> => {
  const known = await unitsByName(work, kind, areaCode, names)
  for (const name of new Set(names)) {
    if (known.has(name)) continue
    const id = newId()
    await addOrganisation(work, { id, kind, areaCode, name })
    await work.record(organisationAdded(id, { areaCode, kind }))
    known.set(name, id)
  }
  return known
}
