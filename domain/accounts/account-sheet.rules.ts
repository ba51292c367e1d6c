import type { Role } from '#domain/access/access.contract.ts'
import { accountWords } from './account.words.ts'

/** What offices call a role besides its own name. */
const synonyms: Record<Role, string> = {
  resident: '居民 群众 服务对象', volunteer: '志愿者 志愿服务者', team_leader: '队长 志愿队长 服务队队长 志愿服务队队长 队伍负责人', grid_worker: '网格员 网格长 专职网格员 网格员兼职',
  community_secretary: '社区书记 书记 村书记 嘎查书记 党支部书记 社区党组织书记 社区党委书记 党总支书记 嘎查村书记', social_worker: '社工 专业社工 社会工作者 驻站社工 督导社工', station_lead: '站长 社工站站长 社工站负责人 社工站长',
  street_officer: '街道干部 乡镇干部 苏木干部 苏木乡镇干部 街道社工办 镇干部', county_officer: '旗干部 县干部 区干部 社会工作部干部 旗社工部干部 区社工部干部 社工部干部', leader: '领导 旗领导 区领导 部领导',
  partner_unit: '共建单位 共建单位联系人 资源单位', department_liaison: '联络员 部门联络员 成员单位联络员', system_admin: '系统管理员 系统员', security_admin: '安全管理员 安全保密员 安全员', audit_admin: '审计管理员 安全审计员 审计员',
}

const plain = (word: string): string => word.replace(/[\s()（）]/g, '')
const roleNamed = new Map<string, Role>((Object.keys(synonyms) as Role[]).flatMap((role): [string, Role][] => [accountWords.zh.roles[role], ...synonyms[role].split(' ')].map((word) => [plain(word), role])))

/** The roles an office’s cell names, and the words that are none. */
export const rolesIn = (cell: string): { roles: Role[]; unknown: string[] } => {
  const words = cell.split(/[、,，;；/+\n]+|(?:和|兼)(?=\p{Script=Han}{2})/u).map(plain).filter(Boolean)
  return { roles: [...new Set(words.flatMap((word) => roleNamed.get(word) ?? []))], unknown: words.filter((word) => !roleNamed.has(word)) }
}

export interface NamedArea { code: string; name: string; parentName: string }

/** 保康街道 and 保康街道办事处 are one place. */
const short = (name: string): string => name.replace(/\s/g, '').replace(/(?:办事处|居民委员会|村民委员会|居委会|村委会)$/, '')

/** The places a word may mean: by code, by name, or by the name after that of the place above it. */
export const areasNamed = (word: string, areas: readonly NamedArea[]): NamedArea[] => {
  const said = short(word)
  const exact = areas.filter(({ code, name }) => code === said || short(name) === said)
  return exact.length > 0 ? exact : areas.filter(({ name, parentName }) => [short(parentName) + short(name), parentName + short(name)].includes(said))
}

/** A name to sign in with where the sheet gives none: the person’s own, numbered when it is taken. A phone number never is one. */
export const freeLoginName = (name: string, taken: ReadonlySet<string>): string => {
  const own = name.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 30) || 'user'
  const base = own.length >= 2 ? own : `${own}${own}`
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? base : `${base}${n}`
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}
