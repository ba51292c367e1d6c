import type { Role } from '#domain/access/access.contract.ts'
import type { Wording } from '#kit/wording.ts'

/** Roles as people call them among themselves; shorter than on the desk, and without its many other words. */
export const roleWords: Wording<Record<Role, string>> = {
  zh: {
    resident: '居民', volunteer: '志愿者', team_leader: '队长', grid_worker: '网格员', community_secretary: '社区书记', social_worker: '专业社工', station_lead: '社工站负责人', street_officer: '苏木乡镇干部',
    county_officer: '社会工作部干部', leader: '领导', partner_unit: '共建单位', department_liaison: '成员单位联络员', system_admin: '系统管理员', security_admin: '安全管理员', audit_admin: '审计管理员',
  },
  en: {
    resident: 'Resident', volunteer: 'Volunteer', team_leader: 'Team leader', grid_worker: 'Grid worker', community_secretary: 'Community secretary', social_worker: 'Social worker', station_lead: 'Station lead', street_officer: 'Township officer',
    county_officer: 'County officer', leader: 'Leader', partner_unit: 'Partner unit', department_liaison: 'Department liaison', system_admin: 'System administrator', security_admin: 'Security administrator', audit_admin: 'Audit administrator',
  },
}
