import readAll from 'read-excel-file/node'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { putNeed } from '#domain/reporting/server/reporting.fixture.ts'
import { type Report, reportEndpoints as at } from '#domain/reports/report.contract.ts'
import { reportKinds } from '#domain/reports/report.kinds.ts'
import { newId } from '#kit/ids.ts'
import { throwWorld } from './random-world.fixture.ts'

const STREET = '150521403'
let w: World
beforeAll(async () => {
  w = await world()
  await throwWorld(w, {
    volunteers: [{ area: '150521403008001', registeredOn: '2026-10-03', status: 'active', opening: 0 }, { area: '150521100201', registeredOn: null, status: 'active', opening: 60 }],
    teams: [{ area: '150521403008', kind: 'registered' }], venues: [{ area: '150521403008', status: 'active' }], profiles: [{ area: '150521403008', asOf: '2026-06-28', residents: 4200 }],
    activities: [{ area: '150521403008001', day: '2026-10-12', status: 'ended', records: [{ volunteer: 0, minutes: 95, status: 'confirmed' }, { volunteer: 1, minutes: 61, status: 'confirmed' }] }, { area: '150521100201001', day: '2026-10-20', status: 'ended', records: [{ volunteer: 0, minutes: 30, status: 'confirmed' }] }],
  })
  for (const reportedAt of ['2026-10-02T02:00:00Z', '2026-10-20T02:00:00Z']) await putNeed(w, { reportedAt, status: 'closed', closedAt: '2026-10-21T02:00:00Z' })
})
afterAll(() => w.close())
beforeEach(async () => {
  w.setClock('2026-10-27T02:00:00Z')
  for (const table of ['reportEntry', 'reportTarget'] as const) await w.platform.ownerDb().deleteFrom(table).execute()
  await w.platform.ownerDb().deleteFrom('report').where('version', '>', 1).execute()
  await w.platform.ownerDb().deleteFrom('report').execute()
})

const station = async (period = '2026-10', as: PersonKey = 'stationLead'): Promise<Report> => (await w.as(as)(at.generate, { id: newId(), kind: 'station', areaCode: STREET, period })).body
const county = async (period = '2026-10'): Promise<Report> => (await w.as('countyOfficer')(at.generate, { id: newId(), kind: 'volunteering', areaCode: '150521', period })).body
const act = (as: PersonKey, verb: 'submit' | 'check' | 'sign' | 'countAgain', { id, revision }: Report, more: { lateReason?: string } = {}) => w.as(as)(at[verb], { id, revision, ...more })
const handedIn = async (report: Report): Promise<Report> => {
  const submitted = (await act('stationLead', 'submit', report)).body
  const checked = (await act('streetOfficer', 'check', submitted)).body
  return (await act('leader', 'sign', checked)).body
}
const refusalOf = (report: Report, verb: string) => report.acts.find((one) => one.verb === verb)?.refusal

describe('no report adds a form', () => {
  test('making one asks for its kind, its place and its period, and for nothing else', () => expect(Object.keys(at.generate.input.def.shape).sort()).toEqual(['areaCode', 'id', 'kind', 'period']))
  test('every figure of a month of work is filled by the platform; what waits for its room is empty, not nought', async () => {
    for (const report of [await station(), await county()]) {
      for (const { code, waits } of reportKinds[report.kind].figures) {
        if (waits) expect([code, report.whole.values[code] ?? null]).toEqual([code, null])
        else expect([code, typeof report.whole.shown[code]]).toEqual([code, 'number'])
      }
      expect(report.entries).toEqual([])
    }
  })
  test('the figures of the fixture, counted by hand', async () => {
    expect((await county()).whole.shown).toMatchObject({ registered: 2, joined: 1, withHours: 2, active: 2, teamsRegistered: 1, sessions: 2, personTimes: 3, hours: 3.1, hoursEach: 1.6, stations: 1, covered: 1, communities: 3, coverage: 33.3, residents: 4200 })
    const month = await station()
    // 10-12 and the need of 10-20 lie between 09-26 and 10-25; the other township's do not count here. An activity's own need counts too.
    expect(month.whole.shown).toMatchObject({ needsReported: 3, needsClosed: 2, sessions: 1, personTimes: 2, served: 1 })
  })
  test('the same id again is the same report; another for the same month is told that one stands', async () => {
    const id = newId()
    for (let times = 0; times < 2; times++) expect((await w.as('stationLead')(at.generate, { id, kind: 'station', areaCode: STREET, period: '2026-10' })).body.id).toBe(id)
    expect((await w.as('stationLead')(at.generate, { id: newId(), kind: 'station', areaCode: STREET, period: '2026-10' })).problem.code).toBe('report.stands-already')
  })
  test('not for a place, a level or a period that is not its own', async () => {
    const make = (as: PersonKey, kind: 'station' | 'volunteering', areaCode: string, period: string) => w.as(as)(at.generate, { id: newId(), kind, areaCode, period }).then(({ status, problem }) => problem.errors?.[0]?.code ?? `${status}`)
    expect(await make('stationLead', 'station', '150521100', '2026-10')).toBe('404')
    expect(await make('stationLead', 'volunteering', STREET, '2026-10')).toBe('404')
    expect(await make('stationLead', 'station', '150521403008001', '2026-10')).toBe('report.not-at-this-level')
    expect(await make('stationLead', 'station', STREET, '2026-Q4')).toBe('report.no-such-period')
    expect(await make('stationLead', 'station', STREET, '2027-01')).toBe('report.not-begun')
  })
})

describe('three people, then a lock', () => {
  test('the writer submits, a second checks, a third signs; their names stand on it', async () => {
    const report = await handedIn(await station())
    expect([report.status, report.late]).toEqual(['handed_in', false])
    expect([report.signatures.submitted?.name, report.signatures.checked?.name, report.signatures.signed?.name]).toEqual(['席海明', '白斯琴', '苏和'])
  })
  test('nobody signs twice', async () => {
    const submitted = (await act('stationLead', 'submit', await station())).body
    const checked = (await act('leader', 'check', submitted)).body
    expect((await act('leader', 'sign', checked)).problem).toMatchObject({ code: 'report.three-people', title: '填报人、审核人、负责人要是三个不同的人。请换一位来办。' })
  })
  test('sent back it is a draft again, with the reason, and every signature is given anew', async () => {
    const submitted = (await act('stationLead', 'submit', await station())).body
    const back = (await w.as('streetOfficer')(at.sendBack, { id: submitted.id, revision: submitted.revision, reason: '人次请再核一遍' })).body
    expect(back).toMatchObject({ status: 'draft', sentBack: { name: '白斯琴', reason: '人次请再核一遍' }, signatures: { submitted: null } })
  })
  test('handed in, its numbers never move, whatever happens to the work afterwards', async () => {
    const report = await handedIn(await station())
    const { id: _id, ...before } = report
    const added = await putNeed(w, { reportedAt: '2026-10-10T02:00:00Z' })
    const file = async () => (await w.as('leader')(at.sheet, { id: report.id })).body.rows
    const rows = await file()
    w.setClock('2026-11-20T02:00:00Z')
    const after = (await w.as('stationLead')(at.detail, { id: report.id })).body
    expect([after.whole, after.total, await file()]).toEqual([before.whole, before.total, rows])
    expect((await act('stationLead', 'countAgain', after)).problem.code).toBe('report.cannot-countAgain-when-handed_in')
    expect((await w.as('stationLead')(at.enter, { id: report.id, revision: after.revision, figure: 'sessions', part: '', what: 'correction', amount: 9, words: '漏了' })).problem.code).toBe('report.cannot-enter-when-handed_in')
    await w.platform.ownerDb().deleteFrom('need').where('id', '=', added).execute()
  })
  test('a correction is a new version that names the old; it begins as the old was, and only then counts anew', async () => {
    const old = await handedIn(await station())
    const added = await putNeed(w, { reportedAt: '2026-10-10T02:00:00Z' })
    const id = newId()
    for (let times = 0; times < 2; times++) {
      const { body } = await w.as('stationLead')(at.correct, { id, correctsId: old.id, reason: '漏报一件' })
      expect(body).toMatchObject({ version: 2, status: 'draft', correctsId: old.id, correctionReason: '漏报一件', whole: old.whole })
    }
    expect((await w.as('stationLead')(at.correct, { id: newId(), correctsId: old.id, reason: '再来' })).problem.code).toBe('report.corrected-already')
    const draft = (await w.as('stationLead')(at.detail, { id })).body
    const counted = (await act('stationLead', 'countAgain', draft)).body
    expect(counted.whole.shown['needsReported']).toBe(old.whole.shown['needsReported']! + 1)
    expect((await w.as('leader')(at.detail, { id: old.id })).body).toMatchObject({ whole: old.whole, versions: [{ version: 1, status: 'handed_in' }, { version: 2, status: 'draft' }] })
    await w.platform.ownerDb().deleteFrom('need').where('id', '=', added).execute()
  })
  test('a period that still runs is not submitted; figures counted while it ran are counted again first', async () => {
    w.setClock('2026-10-20T02:00:00Z')
    const report = await station()
    expect((await act('stationLead', 'submit', report)).problem.code).toBe('report.period-runs')
    w.setClock('2026-10-26T02:00:00Z')
    expect((await act('stationLead', 'submit', report)).problem.code).toBe('report.count-again')
    expect((await act('stationLead', 'submit', (await act('stationLead', 'countAgain', report)).body)).status).toBe(200)
  })
  test('after its closing time it shows as overdue, still goes in with a reason, and is marked late', async () => {
    w.setClock('2026-10-30T02:00:00Z')
    const report = await station()
    expect(report).toMatchObject({ overdue: true, late: false })
    const checked = (await act('streetOfficer', 'check', (await act('stationLead', 'submit', report)).body)).body
    expect((await act('leader', 'sign', checked)).problem).toMatchObject({ code: 'report.late-needs-reason', title: '已经过了报送时间。请写明迟报原因，再报出。' })
    const signed = (await act('leader', 'sign', checked, { lateReason: '站长出差' })).body
    expect(signed).toMatchObject({ status: 'handed_in', late: true, overdue: false, lateReason: '站长出差' })
    expect((await w.as('leader')(at.sheet, { id: report.id })).body.notes).toContain('迟报。原因：站长出差')
  })
  test('of two who act at once the second is told', async () => {
    const report = await station()
    expect((await act('stationLead', 'submit', report)).status).toBe(200)
    expect((await act('stationLead', 'countAgain', report)).problem.code).toBe('kit.changed-meanwhile')
  })
  test('the page and the server say the same about what may be done', async () => {
    const draft = await station()
    expect([refusalOf(draft, 'submit'), refusalOf(draft, 'check')]).toEqual([null, 'report.cannot-check-when-draft'])
    expect(refusalOf((await w.as('leader')(at.detail, { id: draft.id })).body, 'submit')).toBe('report.not-yours-to-submit')
  })
  test('who reads figures only opens no rows and writes nothing; outside one’s reach it is not there', async () => {
    const report = await station()
    for (const person of ['secretary', 'socialWorker', 'farSecretary'] as const) expect([person, (await w.as(person)(at.detail, { id: report.id })).status]).toEqual([person, 404])
    expect((await act('countyOfficer', 'submit', report)).problem.code).toBe('report.not-yours-to-submit')
    expect((await w.as('leader')(at.behind, { id: report.id, figure: 'needsReported' })).problem.code).toBe('report.rows-not-open')
  })
  test('each step leaves a fact that names no person', async () => {
    const report = await handedIn(await station())
    const facts = await w.platform.ownerDb().selectFrom('fact').select(['name', 'detail']).where('aboutId', '=', report.id).orderBy('at').orderBy('id').execute()
    expect(facts.map(({ name }) => name)).toEqual(['report.generated', 'report.submitted', 'report.checked', 'report.handed-in'])
    expect(facts.at(-1)!.detail).toEqual({ kind: 'station', areaCode: STREET, period: '2026-10', version: 1, late: false })
  })
})

describe('what is said beside a figure', () => {
  const enter = (report: Report, as: PersonKey, said: { figure: string; part?: string; what: 'correction' | 'outside'; amount: number | null; words?: string }) => w.as(as)(at.enter, { id: report.id, revision: report.revision, part: '', ...said })
  test('a figure from outside stands apart and is added to nothing', async () => {
    const report = await station()
    const { body } = await enter(report, 'stationLead', { figure: 'visits', what: 'outside', amount: 42, words: '纸质走访台账' })
    expect(body.entries).toMatchObject([{ figure: 'visits', what: 'outside', amount: 42, words: '纸质走访台账', byName: '席海明' }])
    expect(body.whole).toEqual(report.whole)
    const row = (await w.as('stationLead')(at.sheet, { id: report.id })).body.rows[1]!
    expect(row).toEqual([2, '走访', '人次', '未启用', '未启用', null, null, 42, '纸质走访台账'])
  })
  test('a correction takes a reason, stands beside the counted figure, and the sum follows it', async () => {
    const report = await county()
    expect((await enter(report, 'countyOfficer', { figure: 'sessions', part: STREET, what: 'correction', amount: 4 })).problem.errors?.[0]).toMatchObject({ path: 'words', message: '请写明更正原因。' })
    const { body } = await enter(report, 'countyOfficer', { figure: 'sessions', part: STREET, what: 'correction', amount: 4, words: '三场没有走平台' })
    const part = body.parts.find(({ code }) => code === STREET)!
    expect([part.values['sessions'], part.shown['sessions'], body.whole.values['sessions'], body.whole.shown['sessions']]).toEqual([1, 4, 2, 5])
    expect((await w.as('countyOfficer')(at.sheet, { id: report.id })).body.notes).toContain('更正　保康街道办事处活动：系统数 1，更正为 4。原因：三场没有走平台')
    const taken = await w.as('countyOfficer')(at.enter, { id: report.id, revision: body.revision, figure: 'sessions', part: STREET, what: 'correction', amount: null })
    expect(taken.body.whole.shown).toEqual(report.whole.shown)
  })
  test('the sum itself and a ratio are not corrected', async () => {
    const report = await county()
    expect((await enter(report, 'countyOfficer', { figure: 'sessions', what: 'correction', amount: 9, words: 'x' })).problem.code).toBe('report.correct-the-part')
    expect((await enter(report, 'countyOfficer', { figure: 'coverage', part: STREET, what: 'correction', amount: 9, words: 'x' })).problem.code).toBe('report.follows-from-others')
  })
  test('what a contract asks for is told once a year and stands in the next month by itself', async () => {
    const october = await station()
    await w.as('stationLead')(at.setTarget, { id: october.id, revision: october.revision, figure: 'sessions', amount: 48, source: '2026 年购买服务合同' })
    w.setClock('2026-11-10T02:00:00Z')
    const november = await station('2026-11')
    expect(november.targets).toEqual([{ figure: 'sessions', amount: 48, source: '2026 年购买服务合同' }])
    expect((await w.as('stationLead')(at.sheet, { id: november.id })).body.rows[10]!.slice(4, 7)).toEqual([1, 48, '2.1%'])
  })
})

describe('a number can be clicked', () => {
  test('the list behind a figure has as many rows as the figure says', async () => {
    for (const [report, as] of [[await station(), 'stationLead'], [await county(), 'countyOfficer']] as const) {
      for (const { code, opens, unit } of reportKinds[report.kind].figures.filter((figure) => figure.opens && !figure.waits)) {
        const { body, status } = await w.as(as)(at.behind, { id: report.id, figure: code })
        expect([code, status]).toEqual([code, 200])
        expect(body.thing).toBe(opens)
        if (!['hours', 'yuan'].includes(unit) && code !== 'residents') expect([code, body.rows.length]).toEqual([code, report.whole.values[code]])
      }
    }
  })
  test('of volunteers and needs it tells numbers, not names', async () => {
    const report = await county()
    expect(JSON.stringify((await w.as('countyOfficer')(at.behind, { id: report.id, figure: 'active' })).body)).not.toContain('方翠花')
  })
})

describe('what is due', () => {
  test('the period that runs and the one before, with state and closing time; who has to act sees it', async () => {
    const rows = async (as: PersonKey) => (await w.as(as)(at.due, {})).body.rows
    expect((await rows('stationLead')).map(({ kind, period, status, running, waitsForMe }) => [kind, period, status, running, waitsForMe])).toEqual([['station', '2026-10', null, false, true], ['station', '2026-11', null, true, false]])
    const submitted = (await act('stationLead', 'submit', await station())).body
    expect((await rows('streetOfficer')).find(({ reportId }) => reportId === submitted.id)).toMatchObject({ status: 'submitted', waitsForMe: true, mayWrite: false })
    expect((await rows('countyOfficer')).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['station', 'volunteering']))
    expect(await rows('secretary')).toEqual([])
  })
})

describe('on paper and as a workbook', () => {
  test('the same rows, three names, the place for the seal, each definition', async () => {
    const report = await handedIn(await station())
    const { body: sheet } = await w.as('leader')(at.sheet, { id: report.id })
    expect(sheet.title).toBe('保康街道办事处2026年10月社工站月报')
    expect(sheet.signs).toEqual([{ label: '填报人', name: '席海明' }, { label: '审核人', name: '白斯琴' }, { label: '负责人', name: '苏和' }])
    expect(sheet.notes.join()).toContain('办结需求：统计期内办结、现在仍是办结的需求')
    const { raw } = await w.as('leader')(at.file, { id: report.id })
    const rows = (await readAll(raw.rawPayload))[0]!.data
    expect(rows.slice(3, 3 + sheet.rows.length).map((row) => row.slice(0, 4))).toEqual(sheet.rows.map((row) => row.slice(0, 4)))
    expect(rows.flat()).toContain('填报人：席海明　　　　　　　　　审核人：白斯琴　　　　　　　　　负责人：苏和　　　　　　　　　　（盖章）')
  })
})

describe('部长一页纸', () => {
  test('three figures, at most three blockages, who must do what: units and places, no person', async () => {
    w.setClock('2026-11-24T02:00:00Z')
    const needs = await Promise.all([putNeed(w, { dueAt: '2026-11-20T02:00:00Z' }), putNeed(w, { dueAt: '2026-11-26T02:00:00Z' })])
    const db = w.platform.ownerDb()
    const handover = newId()
    await db.insertInto('handover').values({ id: handover, countyCode: '150521', areaCode: '150521403008', needId: needs[0], route: 'department', toOrganisationId: w.id('organisation housing'), words: '管道堵了', dueOn: '2026-11-10', at: new Date('2026-11-02T02:00:00Z') }).execute()
    const { body } = await w.as('leader')(at.onePage, {})
    expect(body.figures.map(({ code }) => code)).toEqual(['needs', 'service', 'kept'])
    expect(body.figures[2]).toMatchObject({ value: 1, of: 2 })
    expect(body.blockages.length).toBeLessThanOrEqual(3)
    expect(body.blockages[0]).toEqual({ code: 'department', who: '旗住建局', step: null, count: 1, days: 14 })
    expect(body.next).toEqual(expect.arrayContaining([{ who: '旗住建局', what: 'department', count: 1, overdue: 1, until: '2026-11-10' }, { who: '达尔罕社区', what: 'verify', count: 2, overdue: 1, until: '2026-11-20' }]))
    expect(JSON.stringify(body)).not.toMatch(/包其其格|胡雨桐/)
    await db.deleteFrom('handover').where('id', '=', handover).execute()
    await db.deleteFrom('need').where('id', 'in', needs).execute()
  })
  test('of a place outside one’s reach there is no page', async () => expect((await w.as('streetOfficer')(at.onePage, { area: '150521100' })).status).toBe(404))
})
