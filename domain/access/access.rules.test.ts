import { expect, test } from 'vitest'
import type { Actor } from './access.contract.ts'
import { isIn, mayDo, mayIn, roleRules, scopeOf } from './access.rules.ts'

const someone = (...grants: Actor['grants']): Actor => ({ accountId: 'a', personId: 'p', name: '胡雨桐', county: '150521', grants, sessionId: null })
const secretary = someone({ role: 'community_secretary', areas: ['150521403008'], organisationId: null })

test('a secretary verifies needs in the grids of her own community', () => expect(mayIn(secretary, 'need.verify', '150521403008002')).toBe(true))
test('and not in the community next door', () => expect(mayIn(secretary, 'need.verify', '150521403009001')).toBe(false))
test('a secretary does not route: that is the social worker’s assessment', () => expect(mayDo(secretary, 'need.route')).toBe(false))
test('two roles add up', () => {
  const both = someone({ role: 'grid_worker', areas: ['150521403008001'], organisationId: null }, { role: 'team_leader', areas: [], organisationId: 'team' })
  expect(scopeOf(both, 'order.read')).toEqual({ areas: ['150521403008001'], organisations: ['team'], own: false, assigned: false })
})
test('no area means nowhere, not everywhere', () => expect(isIn('150521403008001', [])).toBe(false))
test('administrators hold no business data and no role holds all three keys', () => {
  for (const role of ['system_admin', 'security_admin', 'audit_admin'] as const) expect(roleRules[role].may).not.toContain('need.read')
  expect(roleRules.audit_admin.may).not.toContain('role.assign')
})
test('danger is read by social workers and station leads only', () =>
  expect(Object.entries(roleRules).filter(([, rule]) => rule.may.includes('danger.read')).map(([role]) => role)).toEqual(['social_worker', 'station_lead']))
