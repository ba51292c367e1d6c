import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import type { NeedOnSheet } from '#domain/needs/need.sheet.ts'
import { needsFromSheet } from '#domain/needs/server/need-sheet.actions.ts'
import { projectEndpoints, threeListsEndpoints } from '#domain/projects/project.contract.ts'
import type { ProjectOnSheet } from '#domain/projects/project.sheet.ts'
import { resourcesFromSheet } from '#domain/resources/server/resource-sheet.actions.ts'
import { newId } from '#kit/ids.ts'
import { changing } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { linkWaiting, projectsFromSheet } from './project-sheet.actions.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const act = async <T>(does: (work: Work) => Promise<T>): Promise<T> => changing(the.platform, (await actorFor(the.platform.ownerDb(), the.id('account secretary'), null, the.platform.clock()))!, does)
const report = async (summary = '想学书法，没有地方') => {
  const id = newId()
  await the.as('secretary')(needEndpoints.report, { id, areaCode: '150521403008001', summary, personName: '黄志强', saidBy: 'self', field: 'culture', groups: ['elder'] })
  return id
}
const sheet = { areaCode: '150521403008', filingOn: '2026-06-28' }
const project = (more: Partial<ProjectOnSheet> = {}): ProjectOnSheet => ({ number: 1, title: '“牵牛花”生活照料', field: 'daily_care', groups: ['elder'], team: '“牵牛花”志愿服务队', socialWorker: '胡雨桐', operator: '达尔罕居民服务中心', methods: ['home_visit'], needNumbers: [1, 2], resourceNumbers: [1], ...more })
const need = (number: number): NeedOnSheet => ({ number, hearsay: false, name: `居民${number}`, grid: '达尔罕一网格', phones: [], groups: [], text: '洗澡不便', field: 'daily_care', source: 'grid', noteMarks: [] })

test('a need becomes a project idea in one step, linked to it, and once however often it is sent', async () => {
  const [needId, id] = [await report(), newId()]
  const made = await the.as('socialWorker')(projectEndpoints.fromNeeds, { id, needIds: [needId] })
  expect(made.body).toMatchObject({ status: 'needs_linked', title: '想学书法，没有地方', areaCode: '150521403008', field: 'culture', needs: 1, fromNeed: { id: needId }, linkedNeeds: [{ id: needId }] })
  expect((await the.as('socialWorker')(projectEndpoints.fromNeeds, { id, needIds: [needId] })).body.needs).toBe(1)
  expect((await the.as('secretary')(needEndpoints.detail, { id: needId })).body.projects).toMatchObject([{ id }])
  expect((await the.as('neighbourSocialWorker')(projectEndpoints.fromNeeds, { id: newId(), needIds: [needId] })).status).toBe(404)
})

test('a danger is no material for a project', async () => {
  const needId = await report('夜里听见打骂')
  expect((await the.as('socialWorker')(projectEndpoints.fromNeeds, { id: newId(), needIds: [needId] })).problem.code).toBe('need.danger-apart')
})

test('numbers wait until the other list of the same community and filing arrives; what points at nothing is shown', async () => {
  const [taken] = await act((work) => projectsFromSheet(work, [project()], { ...sheet, kind: 'project' }))
  const read = async () => (await the.as('secretary')(projectEndpoints.detail, { id: taken!.id })).body
  expect(await read()).toMatchObject({ needs: 0, unresolved: 3, teamId: the.id('organisation team'), socialWorkerId: the.id('person socialWorker'), agencyId: the.id('organisation agency') })
  await act(async (work) => { await needsFromSheet(work, [need(1)], { ...sheet, filingOn: '2026-05-28' }); return linkWaiting(work, sheet.areaCode, '2026-05-28') })
  expect((await read()).needs).toBe(0)
  await act(async (work) => { await needsFromSheet(work, [need(1)], sheet); return linkWaiting(work, sheet.areaCode, sheet.filingOn) })
  await act(async (work) => { await resourcesFromSheet(work, [{ number: 1, provider: '供电所', organisationKind: 'state_enterprise', name: '用电安全检查', type: 'service_hours', phones: [] }], sheet); return linkWaiting(work, sheet.areaCode, sheet.filingOn) })
  expect(await read()).toMatchObject({ needs: 1, resources: 1, unresolvedNumbers: [{ list: 'needs', sheetNumber: 2 }], linkedNeeds: [{ sheetNumber: 1 }], linkedResources: [{ name: '用电安全检查' }] })
})

test('the same projects list again changes nothing; other numbers in it are a change', async () => {
  const take = (row: ProjectOnSheet) => act((work) => projectsFromSheet(work, [row], { ...sheet, kind: 'project' }))
  expect((await take(project()))[0]).toMatchObject({ outcome: 'same' })
  expect((await take(project({ needNumbers: [1], actualVisits: 142 })))[0]).toMatchObject({ outcome: 'changed', fields: ['actualTimes', 'needNumbers'] })
  const { rows } = (await the.as('secretary')(projectEndpoints.list, { search: '生活照料' })).body
  expect(rows).toMatchObject([{ needs: 1, resources: 1, unresolved: 0, actualTimes: 142 }])
})

test('a project is entered by hand on needs that one may see; it ends after it begins', async () => {
  const [needId, id] = [await report(), newId()]
  const add = (more: object) => the.as('socialWorker')(projectEndpoints.add, { id, areaCode: '150521403008', kind: 'project', title: '书法班', ...more })
  expect((await add({ startOn: '2026-12-01', endOn: '2026-11-01' })).problem.errors).toMatchObject([{ path: 'endOn', code: 'project.ends-before-it-begins' }])
  expect((await add({ needIds: [newId()] })).problem.errors).toMatchObject([{ code: 'project.no-such-need' }])
  expect((await add({ needIds: [needId], teamId: the.id('organisation team') })).body).toMatchObject({ needs: 1, status: 'needs_linked', undertakenBy: 'team', teamName: '“牵牛花”志愿服务队', version: 2 })
  expect((await the.as('socialWorker')(projectEndpoints.edit, { id, version: 2, needIds: [] })).body).toMatchObject({ status: 'idea', needs: 0 })
  expect((await the.as('socialWorker')(projectEndpoints.edit, { id, version: 1, title: '别的' })).problem.code).toBe('kit.changed-meanwhile')
  expect((await the.as('neighbourSecretary')(projectEndpoints.detail, { id })).status).toBe(404)
})

test('the three lists stand side by side with their owners and last filing', async () => {
  const { body } = await the.as('secretary')(threeListsEndpoints.counts, { area: '150521403008' })
  expect(body).toMatchObject({
    needs: { more: false, lastFilingOn: '2026-06-28', owner: 'station', ownerNames: ['保康街道社工站'] },
    resources: { count: 1, lastFilingOn: '2026-06-28', owner: 'party_organisation', ownerNames: ['达尔罕社区党组织'] },
    projects: { count: 1, owner: 'teams', ownerNames: ['“牵牛花”志愿服务队'] },
  })
  expect((await the.as('farSecretary')(threeListsEndpoints.counts, { area: '150521403008' })).body).toMatchObject({ needs: { count: 0 }, resources: { count: 0 }, projects: { count: 0 } })
})
