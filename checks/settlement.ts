import type { Role } from '#domain/access/access.contract.ts'
import { newId } from '#kit/ids.ts'
import type { Platform } from '#kit/server/platform.ts'

/** The small world that tests play in: two counties, three communities, their units, and one named person for each way of standing to a row. */
export const areas: [code: string, name: string][] = [
  ['150521', '科尔沁左翼中旗'], ['150521403', '保康街道办事处'], ['150521100', '保康镇'],
  ['150521403008', '达尔罕社区'], ['150521403009', '花园社区'], ['150521100201', '巴彦塔拉嘎查'],
  ['150521403008001', '达尔罕一网格'], ['150521403008002', '达尔罕二网格'], ['150521403008003', '达尔罕三网格'], ['150521403009001', '花园一网格'], ['150521100201001', '巴彦塔拉一网格'],
  ['620302', '金川区'], ['620302001', '滨河路街道'], ['620302001005', '龙广里社区'], ['620302001005001', '第一网格'], ['620302001005002', '第二网格'],
]

export const organisations: [key: string, kind: string, area: string, name: string][] = [
  ['party', 'party_org', '150521403008', '达尔罕社区党组织'], ['station', 'social_work_station', '150521403', '保康街道社工站'], ['agency', 'social_work_agency', '150521403', '达尔罕居民服务中心'],
  ['team', 'volunteer_team', '150521403008', '“牵牛花”志愿服务队'], ['other team', 'volunteer_team', '150521403009', '花园志愿服务队'],
  ['hospital', 'partner_unit', '150521403008', '旗人民医院'], ['housing', 'department', '150521', '旗住建局'], ['far team', 'volunteer_team', '620302001005', '“龙广益家”志愿服务队'],
]

interface Someone { name: string; county: string; area: string; role: Role; reach?: string[]; organisation?: string }

export const people = {
  resident: { name: '包其其格', county: '150521', area: '150521403008001', role: 'resident' },
  otherResident: { name: '赵小军', county: '150521', area: '150521403008002', role: 'resident' },
  volunteer: { name: '方翠花', county: '150521', area: '150521403008001', role: 'volunteer' },
  otherVolunteer: { name: '乌日娜', county: '150521', area: '150521403008002', role: 'volunteer' },
  teamLeader: { name: '巴特尔', county: '150521', area: '150521403008002', role: 'team_leader', organisation: 'team' },
  otherTeamLeader: { name: '李长寿', county: '150521', area: '150521403009001', role: 'team_leader', organisation: 'other team' },
  gridWorker: { name: '董永贵', county: '150521', area: '150521403008001', role: 'grid_worker', reach: ['150521403008001'] },
  secretary: { name: '敖日格乐', county: '150521', area: '150521403008', role: 'community_secretary', reach: ['150521403008'] },
  neighbourSecretary: { name: '钟雨桐', county: '150521', area: '150521403009', role: 'community_secretary', reach: ['150521403009'] },
  socialWorker: { name: '胡雨桐', county: '150521', area: '150521403008', role: 'social_worker', reach: ['150521403008'] },
  neighbourSocialWorker: { name: '黎翠花', county: '150521', area: '150521403009', role: 'social_worker', reach: ['150521403009'] },
  stationLead: { name: '席海明', county: '150521', area: '150521403', role: 'station_lead', reach: ['150521403'] },
  streetOfficer: { name: '白斯琴', county: '150521', area: '150521403', role: 'street_officer', reach: ['150521403'] },
  countyOfficer: { name: '伊德尔', county: '150521', area: '150521', role: 'county_officer', reach: ['150521'] },
  leader: { name: '苏和', county: '150521', area: '150521', role: 'leader', reach: ['150521'] },
  partner: { name: '娜仁花', county: '150521', area: '150521403008', role: 'partner_unit', organisation: 'hospital' },
  liaison: { name: '傅磊', county: '150521', area: '150521', role: 'department_liaison', organisation: 'housing' },
  systemAdmin: { name: '许宝财', county: '150521', area: '150521', role: 'system_admin', reach: ['150521'] },
  securityAdmin: { name: '田桂兰', county: '150521', area: '150521', role: 'security_admin', reach: ['150521'] },
  auditAdmin: { name: '常思远', county: '150521', area: '150521', role: 'audit_admin', reach: ['150521'] },
  farSecretary: { name: '邵学文', county: '620302', area: '620302001005', role: 'community_secretary', reach: ['620302001005'] },
  farSocialWorker: { name: '卢雨桐', county: '620302', area: '620302001005', role: 'social_worker', reach: ['620302001005'] },
} satisfies Record<string, Someone>
export type PersonKey = keyof typeof people

const kinds = { 6: 'county', 9: 'township', 12: 'community', 15: 'grid' } as const

/** Fills an empty database with the settlement; answers ids as `person x`, `account x`, `organisation x`, `volunteer x`. */
export const settle = async (platform: Platform): Promise<Map<string, string>> => {
  const db = platform.ownerDb()
  const now = platform.clock()
  const ids = new Map<string, string>()
  const idOf = (name: string): string => { if (!ids.has(name)) ids.set(name, newId()); return ids.get(name)! }
  await db.insertInto('area').values(areas.map(([code, name]) => ({
    code, name, kind: kinds[code.length as keyof typeof kinds], parentCode: code.length === 6 ? null : code.slice(0, code.length === 9 ? 6 : code.length - 3), countyCode: code.slice(0, 6),
  }))).execute()
  await db.insertInto('organisation').values(organisations.map(([key, kind, area, name]) => ({ id: idOf(`organisation ${key}`), countyCode: area.slice(0, 6), areaCode: area, kind: kind as 'department', name }))).execute()
  await db.insertInto('team').values(organisations.filter(([, kind]) => kind === 'volunteer_team').map(([key, , area]) => ({ organisationId: idOf(`organisation ${key}`), countyCode: area.slice(0, 6) }))).execute()
  const all = Object.entries(people) as [PersonKey, Someone][]
  await db.insertInto('person').values(all.map(([key, { name, county, area }]) => ({ id: idOf(`person ${key}`), countyCode: county, areaCode: area, name }))).execute()
  await db.insertInto('account').values(all.map(([key, { county }]) => ({ id: idOf(`account ${key}`), countyCode: county, personId: idOf(`person ${key}`), loginName: key, status: 'active' as const, createdAt: now }))).execute()
  await db.insertInto('roleAssignment').values(all.map(([key, { county, role, reach, organisation }]) => ({
    id: newId(), countyCode: county, accountId: idOf(`account ${key}`), role, areaCodes: reach ?? [], organisationId: organisation ? idOf(`organisation ${organisation}`) : null, fromOn: '2026-01-01',
  }))).execute()
  const volunteers = all.filter(([, { role }]) => role === 'volunteer')
  await db.insertInto('volunteer').values(volunteers.map(([key, { county, area }], at) => ({ id: idOf(`volunteer ${key}`), countyCode: county, areaCode: area, personId: idOf(`person ${key}`), localNo: `V${at}` }))).execute()
  await db.insertInto('teamMember').values({ teamId: idOf('organisation team'), volunteerId: idOf('volunteer volunteer'), countyCode: '150521' }).execute()
  return ids
}
