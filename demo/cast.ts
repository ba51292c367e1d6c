import type { Role } from '#domain/access/access.contract.ts'
import type { OrganisationKind, PartyLevel } from '#domain/organisations/organisation.contract.ts'

/** The two communities of the reports. Their people are invented; names that stand in the workbooks are used here too. */
export interface Place { county: string; township: string; community: string; shortName: string; thirdList: string }
export const daerhan: Place = { county: '150521', township: '150521403', community: '150521403008', shortName: '达尔罕社区', thirdList: '项目清单' }
export const longguangli: Place = { county: '620302', township: '620302001', community: '620302001005', shortName: '龙广里社区', thirdList: '服务清单' }

interface Unit { key: string; kind: OrganisationKind; area: string; name: string; partyLevel?: PartyLevel }
export const units: Unit[] = [
  { key: 'department', kind: 'social_work_dept', area: '150521', name: '旗委社会工作部' },
  { key: 'party', kind: 'party_org', area: '150521403008', name: '达尔罕社区党组织', partyLevel: 'party_committee' },
  { key: 'committee', kind: 'committee', area: '150521403008', name: '达尔罕社区居民委员会' },
  { key: 'station', kind: 'social_work_station', area: '150521403', name: '保康街道社工站' },
  { key: 'association', kind: 'social_work_agency', area: '150521', name: '通辽社会工作协会' },
  { key: 'centre', kind: 'social_work_agency', area: '150521403', name: '达尔罕居民服务中心' },
  { key: 'hospital', kind: 'partner_unit', area: '150521', name: '旗人民医院' },
  { key: 'housing', kind: 'department', area: '150521', name: '旗住房和城乡建设局' },
  { key: 'civil', kind: 'department', area: '150521', name: '旗民政局' },
  { key: 'union', kind: 'mass_org', area: '150521', name: '旗总工会' },
  { key: 'food', kind: 'economic_new_org', area: '150521', name: '食品公司' },
  { key: 'psychology', kind: 'social_new_org', area: '150521', name: '心理协会' },
  { key: 'far department', kind: 'social_work_dept', area: '620302', name: '区委社会工作部' },
  { key: 'far party', kind: 'party_org', area: '620302001005', name: '龙广里社区党组织', partyLevel: 'party_committee' },
  { key: 'far station', kind: 'social_work_station', area: '620302001', name: '滨河路街道社工站' },
  { key: 'family', kind: 'social_work_agency', area: '620302001', name: '幸福家社工服务中心' },
  { key: 'wide love', kind: 'social_work_agency', area: '620302001', name: '金昌市广爱社工服务中心' },
  { key: 'far hospital', kind: 'partner_unit', area: '620302', name: '区人民医院' },
]

/** One account a role. `from`: the person stands in a workbook already and is found there; otherwise they are new. `shown`: named on the login page. */
export interface Player { loginName: string; name: string; role: Role; area: string; reach?: string[]; unit?: string; from?: 'trio-secretary' | 'trio-worker' | 'trio-leader'; shown: boolean }
export const players: Player[] = [
  { loginName: 'shuji', name: '敖日格乐', role: 'community_secretary', area: '150521403008', reach: ['150521403008'], shown: true },
  { loginName: 'shegong', name: '胡雨桐', role: 'social_worker', area: '150521403008', reach: ['150521403008'], from: 'trio-worker', shown: true },
  { loginName: 'shegong2', name: '席海明', role: 'social_worker', area: '150521403008', reach: ['150521403008'], from: 'trio-worker', shown: false },
  { loginName: 'shegong3', name: '白斯琴', role: 'social_worker', area: '150521403008', reach: ['150521403008'], from: 'trio-worker', shown: false },
  { loginName: 'zhanzhang', name: '韩立新', role: 'station_lead', area: '150521403', reach: ['150521403'], shown: true },
  { loginName: 'wangge', name: '董永贵', role: 'grid_worker', area: '150521403008001', reach: ['150521403008001'], from: 'trio-secretary', shown: true },
  { loginName: 'duizhang', name: '巴特尔', role: 'team_leader', area: '150521403008', unit: '“牵牛花”志愿服务队', from: 'trio-leader', shown: true },
  { loginName: 'wangge2', name: '宝音', role: 'grid_worker', area: '150521403008002', reach: ['150521403008002'], from: 'trio-secretary', shown: false },
  { loginName: 'jiedao', name: '陆国栋', role: 'street_officer', area: '150521403', reach: ['150521403'], shown: true },
  { loginName: 'ganbu', name: '伊德尔', role: 'county_officer', area: '150521', reach: ['150521'], shown: true },
  { loginName: 'lingdao', name: '苏和', role: 'leader', area: '150521', reach: ['150521'], shown: true },
  { loginName: 'danwei', name: '娜仁花', role: 'partner_unit', area: '150521', unit: '旗人民医院', shown: true },
  { loginName: 'shipin', name: '包银山', role: 'partner_unit', area: '150521', unit: '食品公司', shown: false },
  { loginName: 'lianluo', name: '傅磊', role: 'department_liaison', area: '150521', unit: '旗住房和城乡建设局', shown: true },
  { loginName: 'xitong', name: '许宝财', role: 'system_admin', area: '150521', reach: ['150521'], shown: true },
  { loginName: 'anquan', name: '田桂兰', role: 'security_admin', area: '150521', reach: ['150521'], shown: true },
  { loginName: 'shenji', name: '常思远', role: 'audit_admin', area: '150521', reach: ['150521'], shown: true },
  { loginName: 'lgl-shuji', name: '邵学文', role: 'community_secretary', area: '620302001005', reach: ['620302001005'], shown: true },
  { loginName: 'lgl-shegong', name: '任红霞', role: 'social_worker', area: '620302001005', reach: ['620302001005'], from: 'trio-worker', shown: true },
  { loginName: 'lgl-shegong2', name: '卢雨桐', role: 'social_worker', area: '620302001005', reach: ['620302001005'], from: 'trio-worker', shown: false },
  { loginName: 'lgl-duizhang', name: '赵明辉', role: 'team_leader', area: '620302001005', unit: '“龙广益家”志愿服务队', from: 'trio-leader', shown: false },
  { loginName: 'lgl-danwei', name: '蒲玉兰', role: 'partner_unit', area: '620302', unit: '区人民医院', shown: true },
  { loginName: 'lgl-ganbu', name: '康彩云', role: 'county_officer', area: '620302', reach: ['620302'], shown: true },
]
