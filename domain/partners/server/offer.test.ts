import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { offerEndpoints as at } from '#domain/partners/offer.contract.ts'
import { partnerEndpoints } from '#domain/partners/partner.contract.ts'
import { projectEndpoints } from '#domain/projects/project.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => {
  w = await world()
  await w.as('secretary')(partnerEndpoints.add, { id: newId(), areaCode: COMMUNITY, organisationId: w.id('organisation housing'), partyState: 'undetermined' })
})
afterAll(() => w.close())

const COMMUNITY = '150521403008'
const offer = (who: 'liaison' | 'partner' = 'liaison', more: object = {}, id = newId()) => w.as(who)(at.offer, { id, areaCode: COMMUNITY, title: '老旧楼道微改造', words: '给六栋楼换感应灯、装扶手', gives: '材料和师傅', ...more })

test('a department brings a project, the community takes it up, and it stands on the projects list with the unit beside it', async () => {
  const { body } = await offer()
  expect(body).toMatchObject({ status: 'submitted', organisationName: '旗住建局', mayChange: true, mayAnswer: false })
  expect((await w.as('secretary')(messageEndpoints.list, {})).body.rows.map(({ kind }) => kind)).toContain('partner.project-offered')
  const taken = (await w.as('secretary')(at.takeUp, { id: body.id })).body
  expect(taken).toMatchObject({ status: 'taken_up', projectStatus: 'idea' })
  expect((await w.as('secretary')(projectEndpoints.detail, { id: taken.projectId! })).body).toMatchObject({ title: '老旧楼道微改造', status: 'idea' })
  expect(await w.platform.ownerDb().selectFrom('projectUnit').select(['seat', 'name']).where('projectId', '=', taken.projectId!).execute()).toEqual([{ seat: 'support', name: '旗住建局' }])
  expect((await w.as('liaison')(at.list, {})).body.rows.find(({ id }) => id === body.id)).toMatchObject({ projectId: null, projectStatus: 'idea', mayChange: false })
  expect((await w.as('liaison')(at.change, { id: body.id, version: 2, title: '别的', words: '别的事' })).problem.code).toBe('partner.offer-is-taken_up')
})
test('until it is answered the unit corrects it or takes it back; sent twice it is one', async () => {
  const id = newId()
  await offer('partner', {}, id)
  expect((await offer('partner', {}, id)).body.id).toBe(id)
  expect((await w.as('partner')(at.change, { id, version: 1, title: '周三健康讲座', words: '每月一次', startOn: '2026-12-01', endOn: '2026-11-01' })).problem.errors).toMatchObject([{ path: 'endOn', code: 'partner.offer-ends-before' }])
  expect((await w.as('partner')(at.change, { id, version: 1, title: '周三健康讲座', words: '每月一次' })).body).toMatchObject({ title: '周三健康讲座', version: 2 })
  expect((await w.as('partner')(at.withdraw, { id })).body.status).toBe('withdrawn')
  expect((await w.as('secretary')(at.takeUp, { id })).problem.code).toBe('partner.offer-is-withdrawn')
})
test('a community declines with a reason that the unit reads', async () => {
  const { id } = (await offer()).body
  expect((await w.as('secretary')(at.decline, { id, reason: '今年已有同类项目，明年再议' })).body.status).toBe('declined')
  expect((await w.as('liaison')(at.list, {})).body.rows.find((row) => row.id === id)).toMatchObject({ reason: '今年已有同类项目，明年再议' })
})
test('a unit brings projects where a ledger knows it, and nobody else answers or sees them', async () => {
  expect((await w.as('liaison')(at.places, {})).body.rows).toEqual([{ code: COMMUNITY, name: '达尔罕社区' }])
  expect((await offer('liaison', { areaCode: '150521403009' })).problem.errors).toMatchObject([{ path: 'areaCode', code: 'partner.not-in-this-ledger' }])
  const { id } = (await offer()).body
  for (const who of ['neighbourSecretary', 'farSecretary'] as const) {
    expect((await w.as(who)(at.list, {})).body.rows, who).toEqual([])
    expect((await w.as(who)(at.takeUp, { id })).status, who).toBe(404)
  }
  expect((await w.as('partner')(at.withdraw, { id })).status).toBe(404)
  expect((await w.as('liaison')(at.takeUp, { id })).status).toBe(403)
})
