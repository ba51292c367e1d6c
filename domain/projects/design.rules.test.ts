import { expect, test } from 'vitest'
import type { DesignContent } from './design.contract.ts'
import { lacksOf, whyNotApprove, whyNotEnd, whyNotFund, whyNotSign, whyNotStart } from './design.rules.ts'
import { evidenceOf, keysOf, seasonOf } from './evidence.ts'
import type { LinkedNeed, ProjectStatus, Undertaker } from './project.contract.ts'
import { PROJECT_STATUSES, PROJECT_VERBS } from './project.contract.ts'
import { STAGES, projectWorkflow, undertakerOf, whyNot, whyNotFromNeed, withdrawalFor } from './project.rules.ts'
import { projectRefusals } from './project.wording.ts'

const WORKER = 'worker'
const whole: DesignContent = {
  goal: '老人每周洗上一次澡', forWhom: '高龄独居老人', quota: 12, goalBy: '2027-06-30', indicators: [{ name: '每周洗澡人数', unit: '人', baseline: 2, target: 12, actual: null }], methodWords: '个案预估后两人一组上门', taskDo: '水温先试', taskDont: '不单独上门', taskCall: '老人头晕', callNumber: '0475-321', risk: '滑倒', riskMeasures: '防滑垫', insurance: 'wanted',
  evaluationHow: '前后对比', evaluationOn: '2027-06-20', sessions: 24, budgetSource: 'charity', budgetAmount: 3000, aimTeam: null, aimLeaders: null, aimBy: null,
}
const project = (more: { status?: ProjectStatus; undertakenBy?: Undertaker; resources?: number; needs?: number; socialWorkerId?: string | null } = {}) => ({
  status: 'designed' as ProjectStatus, undertakenBy: 'team' as Undertaker, partyOrgName: '达尔罕社区党组织', agencyName: '保康街道社工站', socialWorkerId: WORKER as string | null, teamName: '“牵牛花”志愿服务队', place: '老人家中', startOn: '2026-12-01', endOn: '2027-06-30', needs: 3, resources: 0, ...more,
})
const codes = (faults: { code: string }[]) => faults.map(({ code }) => code)

test('a whole design lacks nothing', () => expect(lacksOf(project(), whole)).toEqual([]))
test('each of the seats that is empty is named, and each part that nobody has written', () => {
  expect(codes(lacksOf({ ...project(), partyOrgName: null, agencyName: null, teamName: null, place: null, startOn: null }, whole))).toEqual(['project.no-party-organisation', 'project.no-agency', 'project.no-team', 'project.no-place', 'project.no-period'])
  expect(lacksOf(project(), { ...whole, taskDont: null, insurance: null }).map(({ path }) => path)).toEqual(['taskDont', 'insurance'])
  expect(codes(lacksOf(project(), { ...whole, indicators: [{ ...whole.indicators[0]!, target: null }] }))).toEqual(['project.no-indicator'])
  expect(codes(lacksOf(project({ needs: 0 }), null))).toEqual(['project.no-needs', 'project.no-design'])
})
test('a project taken on by a volunteer team needs a social worker in its design', () => expect(codes(lacksOf(project({ socialWorkerId: null }), whole))).toEqual(['project.team-needs-social-worker']))
test('a project led by an agency says which team it grows, how many leaders, by when', () => {
  expect(codes(lacksOf(project({ undertakenBy: 'agency' }), whole))).toEqual(['project.agency-needs-aim'])
  expect(lacksOf(project({ undertakenBy: 'agency' }), { ...whole, aimTeam: '助浴队', aimLeaders: 2, aimBy: '2027-06-30' })).toEqual([])
})
test('only the responsible social worker signs, a whole design, once', () => {
  expect(whyNotSign(project(), whole, { personId: WORKER, signed: false })).toBeUndefined()
  expect(whyNotSign(project(), whole, { personId: 'somebody', signed: false })).toBe('project.not-yours-to-sign')
  expect(whyNotSign(project(), whole, { personId: WORKER, signed: true })).toBe('project.signed-already')
  expect(whyNotSign(project(), { ...whole, goal: null }, { personId: WORKER, signed: false })).toBe('project.design-not-whole')
  expect(whyNotSign(project({ status: 'needs_linked' }), whole, { personId: WORKER, signed: false })).toBe('project.cannot-approve')
})
test('a running project that came from a list may be designed and signed while it runs', () => expect(whyNotSign(project({ status: 'running' }), whole, { personId: WORKER, signed: false })).toBeUndefined())
test('nothing is approved unsigned, and nobody approves what they signed', () => {
  expect(whyNotApprove(project(), { personId: 'lead', signed: false })).toBe('project.not-signed')
  expect(whyNotApprove(project(), { personId: WORKER, signed: true })).toBe('project.approve-by-another')
  expect(whyNotApprove(project(), { personId: 'lead', signed: true })).toBeUndefined()
})
test('no start without the signature, a need, and a resource or money', () => {
  const funded = project({ status: 'funded' })
  expect(whyNotStart(funded, whole, true)).toBeUndefined()
  expect(whyNotStart(funded, whole, false)).toBe('project.not-signed')
  expect(whyNotStart(project({ status: 'funded', needs: 0 }), whole, true)).toBe('project.no-needs')
  expect(whyNotStart(funded, { ...whole, budgetAmount: null }, true)).toBe('project.no-means')
  expect(whyNotStart(project({ status: 'funded', resources: 1 }), { ...whole, budgetAmount: null }, true)).toBeUndefined()
  expect(whyNotStart(project({ status: 'idea' }), whole, true)).toBe('project.cannot-start')
  expect(whyNotFund(project({ status: 'approved' }), { ...whole, budgetAmount: 0 })).toBe('project.no-means')
})
test('it closes with its evaluation and an answer for each need; what was met, declined or merged answers for itself', () => {
  const evaluated = project({ status: 'final_eval' })
  const final = { aim: null }
  expect(whyNotEnd(evaluated, 'close', { needs: [], final: undefined })).toBe('project.not-evaluated')
  expect(whyNotEnd(evaluated, 'close', { needs: [{ status: 'serving', outcome: null }], final })).toBe('project.needs-unanswered')
  expect(whyNotEnd(evaluated, 'close', { needs: [{ status: 'closed', outcome: null }, { status: 'serving', outcome: 'continues' }], final })).toBeUndefined()
})
test('an agency’s project cannot close without answering for what it meant to grow', () => {
  expect(whyNotEnd(project({ status: 'final_eval', undertakenBy: 'agency' }), 'turnPermanent', { needs: [], final: { aim: null } })).toBe('project.aim-unanswered')
  expect(whyNotEnd(project({ status: 'final_eval', undertakenBy: 'agency' }), 'turnPermanent', { needs: [], final: { aim: 'partly' } })).toBeUndefined()
})
test('what has not come to its evaluation can only be stopped', () => {
  expect(whyNotEnd(project({ status: 'running' }), 'close', { needs: [], final: { aim: null } })).toBe('project.cannot-close')
  expect(whyNotEnd(project({ status: 'running' }), 'stop', { needs: [{ status: 'serving', outcome: null }], final: undefined })).toBeUndefined()
})
test('a change of seat, period, place or evidence takes the signature away, a figure does not', () => {
  expect(withdrawalFor(['place'])).toBe('design_changed')
  expect(withdrawalFor(['needIds', 'socialWorkerId'])).toBe('worker_changed')
  expect(withdrawalFor(['actualTimes', 'resourceIds', 'frequency'])).toBeUndefined()
})
test('a danger is no material, nor is what was declined', () => {
  expect(whyNotFromNeed({ status: 'verified', danger: true })).toBe('need.danger-apart')
  expect(whyNotFromNeed({ status: 'declined', danger: false })).toBe('project.need-not-fit')
})
test('an operated project is the agency’s, one that only a team does is the team’s', () => expect([undertakerOf({ agencyName: '中心', teamName: '队' }), undertakerOf({ teamName: '队' }), undertakerOf({})]).toEqual(['agency', 'team', 'undetermined']))
test('every status stands in one stage of the list, and a verb that is refused has its sentence', () => {
  expect(Object.values(STAGES).flat().sort()).toEqual([...PROJECT_STATUSES].sort())
  const said = PROJECT_STATUSES.flatMap((status) => PROJECT_VERBS.flatMap((verb) => whyNot({ status }, verb) ?? []))
  expect(said.filter((code) => !projectRefusals.zh[code])).toEqual([])
  expect(projectWorkflow.after('running', 'submit')).toBeUndefined()
})

const need = (more: Partial<LinkedNeed>): LinkedNeed => ({ id: 'a', code: '26-1', summary: '洗澡不便', status: 'verified', sheetNumber: null, areaCode: '150521403008001', areaName: '一网格', field: 'daily_care', groups: ['elder'], reportedOn: '2026-01-10', outcome: null, outcomeWords: null, ...more })
test('evidence is counted by grid, field, group and season, the most first', () => {
  const evidence = evidenceOf([need({}), need({ areaCode: '150521403008002', groups: ['elder', 'pwd'], reportedOn: '2026-06-28' }), need({ groups: [], reportedOn: '2025-12-01' })])
  expect(evidence).toMatchObject({ needs: 3, since: '2025-12-01', until: '2026-06-28', by: { grid: [{ key: '150521403008001', count: 2 }, { count: 1 }], field: [{ key: 'daily_care', count: 3 }], season: [{ key: 'winter', count: 2 }, { key: 'summer', count: 1 }] } })
  expect(evidence.by.group).toEqual([{ key: 'elder', count: 2 }, { key: 'pwd', count: 1 }, { key: 'undetermined', count: 1 }])
  expect(keysOf(need({ groups: [] }), 'group')).toEqual(['undetermined'])
})
test('winter is December to February', () => expect(['2026-02-28', '2026-03-01', '2026-08-31', '2026-11-30', '2026-12-01'].map(seasonOf)).toEqual(['winter', 'spring', 'summer', 'autumn', 'winter']))
