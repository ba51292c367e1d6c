import { projectImported, projectLinksResolved } from '#domain/projects/project.contract.ts'
import { type ProjectOnSheet, type SheetOf, differences, isOwn, keyOf, sheetFields } from '#domain/projects/project.sheet.ts'
import { undertakerOf, withdrawalFor } from '#domain/projects/project.rules.ts'
import { newId, shortOf } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { resolveNumbers, setNumbers } from './project-links.store.ts'
import { addProjects, changeProject, idsByName, knownByKey, knownByNumber, searchOf, theProject } from './project.store.ts'
import { withdrawSignature } from './signature.actions.ts'

export interface RowOutcome { id: string; outcome: 'new' | 'changed' | 'same'; fields: string[] }

type Known = Awaited<ReturnType<typeof knownByKey>>[number]
interface Planned extends RowOutcome { row: ProjectOnSheet; key: Buffer; known: Known | undefined; own: boolean; repeats: boolean; refiled: boolean }

/** Takes a projects or services list in; numbers that point at a list which is already there link at once, the others wait. */
export const projectsFromSheet = async (work: Work, rows: ProjectOnSheet[], sheet: SheetOf): Promise<RowOutcome[]> => {
  const planned = await plan(work, rows, sheet)
  const once = planned.filter(({ repeats }) => !repeats)
  const seats = await idsByName(work, once.flatMap(({ row }) => [row.team, row.operator].filter((name) => name !== undefined)), once.flatMap(({ row }) => row.socialWorker ?? []))
  const seatsOf = (row: ProjectOnSheet) => ({ teamId: seats.units.get(row.team ?? '') ?? null, agencyId: seats.units.get(row.operator ?? '') ?? null, socialWorkerId: seats.staff.get(row.socialWorker ?? '') ?? null })
  await addProjects(work, once.filter(({ outcome }) => outcome === 'new').map(({ row, id, key }) => ({
    ...sheetFields(row), ...seatsOf(row), id, areaCode: sheet.areaCode, kind: sheet.kind, title: (row.title ?? '').slice(0, 80), teamName: row.team ?? null, undertakenBy: undertakerOf({ agencyName: row.operator, teamName: row.team }), importKey: key, sheetNumber: row.number ?? null, filingOn: sheet.filingOn ?? null, status: 'running' as const,
  })))
  for (const change of once.filter(({ outcome, refiled }) => outcome === 'changed' || (outcome === 'same' && refiled))) await takeChange(work, change, sheet)
  await setNumbers(work, once.filter(({ outcome, refiled, fields }) => outcome === 'new' || refiled || fields.includes('needNumbers') || fields.includes('resourceNumbers')).map(({ id, row }) => ({ id, needNumbers: row.needNumbers, resourceNumbers: row.resourceNumbers })))
  for (const { id, outcome, fields } of once) if (outcome !== 'same') await work.record(projectImported(id, { areaCode: sheet.areaCode, outcome, fields }))
  if (sheet.filingOn) await linkWaiting(work, sheet.areaCode, sheet.filingOn)
  return planned.map(plainly)
}

const plainly = ({ id, outcome, fields }: Planned): RowOutcome => ({ id, outcome, fields })

const plan = async (work: Work, rows: ProjectOnSheet[], sheet: SheetOf): Promise<Planned[]> => {
  const keys = rows.map((row) => work.secrets.fingerprint('service_project.import_key', keyOf(row, sheet)))
  const known = new Map((await knownByKey(work, keys)).map((project) => [project.importKey!.toString('hex'), project]))
  const filingOn = sheet.filingOn ?? null
  const printed = new Map((await knownByNumber(work, rows.flatMap(({ ownNumber }) => ownNumber ?? []), sheet.areaCode)).map((project) => [shortOf(project.id), project]))
  const first = new Map<string, string>()
  return rows.map((row, at) => {
    const byNumber = printed.get(row.ownNumber ?? '')
    const own = byNumber !== undefined && isOwn(byNumber, row)
    const stands = own ? byNumber : known.get(keys[at]!.toString('hex'))
    const name = stands?.id ?? keys[at]!.toString('hex')
    const before = first.get(name)
    const id = before ?? stands?.id ?? newId()
    first.set(name, id)
    const fields = stands && !before ? differences(stands, row, filingOn, own) : []
    const refiled = stands !== undefined && !own && (stands.filingOn !== filingOn || stands.sheetNumber !== (row.number ?? null))
    return { row, key: keys[at]!, known: stands, own, id, fields, refiled, repeats: before !== undefined, outcome: before ? 'same' : !stands ? 'new' : fields.length > 0 ? 'changed' : 'same' }
  })
}

const takeChange = async (work: Work, { row, known, own, fields }: Planned, { filingOn }: SheetOf): Promise<void> => {
  const told = sheetFields(row)
  const changed = Object.fromEntries(fields.filter((field) => field in told).map((field) => [field, told[field]]))
  await changeProject(work, known!, { ...changed, ...(own ? {} : { sheetNumber: row.number ?? null, filingOn: filingOn ?? null }), search: searchOf({ ...known!, ...changed }) })
  const why = known!.signed ? withdrawalFor(fields) : undefined
  if (why) await withdrawSignature(work, await theProject(work, known!.id), why)
}

/** To be called when a needs or resources list has come in: numbers of projects of the same community and filing that waited now link. */
export const linkWaiting = async (work: Work, areaCode: string, filingOn: string): Promise<number> => {
  const resolved = await resolveNumbers(work, areaCode, filingOn)
  for (const [projectId, links] of Map.groupBy(resolved, (link) => link.projectId)) {
    const needs = links.filter(({ list }) => list === 'needs').length
    await work.record(projectLinksResolved(projectId, { areaCode, needs, resources: links.length - needs }))
  }
  return resolved.length
}
