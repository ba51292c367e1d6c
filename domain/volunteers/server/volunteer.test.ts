import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { volunteerEndpoints as at } from '#domain/volunteers/volunteer.contract.ts'
import { teamEndpoints } from '#domain/teams/team.contract.ts'
import { joinTeams } from '#domain/teams/server/team.actions.ts'
import { changing } from '#kit/server/open-work.ts'
import { type SheetVolunteer, volunteersFromSheet } from './from-sheet.actions.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const platformItself = { accountId: null, personId: null, name: '', county: '150521', grants: [], sessionId: null }
const bring = (rows: SheetVolunteer[]) => changing(w.platform, platformItself, (work) => volunteersFromSheet(work, rows))
const lan: SheetVolunteer = { name: '兰雨花', areaCode: '150521403008', gender: 'female', birthDate: '1988-12-26', idNumber: '11010519491231002X', phone: '19900000001', forces: ['youth'], skills: ['dance'], skillsText: '舞蹈', nationalNo: '150521000000002', openingMinutes: 120 }

test('somebody who stands twice on a roll is taken once; brought again, nothing is new', async () => {
  const [first, again] = await bring([lan, { ...lan, nationalNo: undefined }])
  expect([first!.outcome, again!.outcome, again!.volunteerId]).toEqual(['new', 'same', first!.volunteerId])
  expect((await bring([lan])).map(({ outcome }) => outcome)).toEqual(['same'])
  expect(await bring([{ ...lan, skills: ['dance', 'cooking'] }])).toMatchObject([{ outcome: 'changed', fields: ['skills'], volunteerId: first!.volunteerId }])
})
test('an earlier roll told only name and phone: the same person, not a second one', async () => {
  const [before] = await bring([{ name: '韩冬梅', areaCode: '150521403008', phone: '19900000002', forces: [], skills: [] }])
  const [later] = await bring([{ name: '韩冬梅', areaCode: '150521403008', phone: '199 0000 0002', idNumber: '110105194912310038', forces: [], skills: ['law'] }])
  expect(later).toMatchObject({ outcome: 'changed', volunteerId: before!.volunteerId })
})
test('names are found and read where they may be, masked elsewhere; numbers say nothing about the person', async () => {
  const seen = (await w.as('secretary')(at.list, { search: '兰雨' })).body.rows
  expect(seen).toMatchObject([{ name: '兰雨花', skills: ['dance', 'cooking'], minor: false }])
  expect(seen[0]!.localNo).toMatch(/^V[0-9A-Z]{10}$/)
  expect((await w.as('countyOfficer')(at.list, { search: '兰雨' })).body.rows).toEqual([])
  expect((await w.as('countyOfficer')(at.list, { skill: ['dance'] })).body.rows).toMatchObject([{ name: '兰**' }])
  expect((await w.as('neighbourSecretary')(at.list, { skill: ['dance'] })).body.rows).toEqual([])
  expect((await w.as('neighbourSecretary')(at.detail, { id: seen[0]!.id })).status).toBe(404)
})
test('one reads the own registration, with what was brought along kept apart', async () => {
  expect((await w.as('volunteer')(at.mine, {})).body.volunteer).toMatchObject({ name: '方翠花', minutes: 0, openingMinutes: 0 })
  expect((await w.as('volunteer')(at.list, {})).body.rows.map(({ name }) => name)).toEqual(['方翠花'])
  const { body } = await w.as('secretary')(at.list, { search: '兰雨' })
  expect((await w.as('secretary')(at.detail, { id: body.rows[0]!.id })).body).toMatchObject({ minutes: 0, openingMinutes: 120, nationalNo: '150521000000002' })
})
test('a long list is read on page by page', async () => {
  const all = (await w.as('secretary')(at.list, {})).body.rows.map(({ id }) => id)
  const first = (await w.as('secretary')(at.list, { limit: 2 })).body
  const rest = (await w.as('secretary')(at.list, { limit: 100, cursor: first.next! })).body
  expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(all)
})
test('volunteers join the teams that the roll names; a team not known yet is made', async () => {
  const { body } = await w.as('secretary')(at.list, { search: '兰雨' })
  await changing(w.platform, platformItself, (work) => joinTeams(work, '150521403008', ['“牵牛花”志愿服务队', '“牵牛花”文艺分队'].map((team) => ({ team, volunteerId: body.rows[0]!.id }))))
  const teams = (await w.as('secretary')(teamEndpoints.list, {})).body.rows
  expect(teams.map(({ name, members }) => [name, members])).toEqual([['“牵牛花”志愿服务队', 2], ['“牵牛花”文艺分队', 1]])
  const own = w.id('organisation team')
  expect((await w.as('teamLeader')(teamEndpoints.members, { id: own })).body.rows.map(({ name }) => name).sort()).toEqual(['兰**', '方**'])
  expect((await w.as('teamLeader')(teamEndpoints.list, {})).body.rows.map(({ id }) => id)).toEqual([own])
  expect((await w.as('otherTeamLeader')(teamEndpoints.members, { id: own })).status).toBe(404)
})
test('the station names a team’s leader and guiding social worker; the secretary does not', async () => {
  const id = w.id('organisation team')
  const change = { id, leaderId: w.id('person teamLeader'), mentorId: w.id('person socialWorker'), fields: ['culture' as const] }
  expect((await w.as('stationLead')(teamEndpoints.edit, change)).body).toMatchObject({ leaderName: '巴特尔', mentorName: '胡雨桐', fields: ['culture'] })
  expect((await w.as('secretary')(teamEndpoints.edit, change)).status).toBe(403)
  expect((await w.as('stationLead')(teamEndpoints.edit, { id, leaderId: w.id('account secretary') })).problem.errors).toMatchObject([{ path: 'leaderId', code: 'team.no-such-person' }])
})
