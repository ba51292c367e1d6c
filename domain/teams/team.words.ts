import { wording } from '#kit/wording.ts'

/** What the teams list says besides team.wording.ts. */
export const teamPageWords = wording({
  zh: {
    note: '谁带队、谁指导、有多少人', heads: { name: '队伍', area: '所在', kind: '性质', members: '队员', leader: '队长', mentor: '指导社工', fields: '服务领域', status: '状态' }, search: '队伍名称', field: '领域', clear: '清除筛选', nothing: '换一个条件看看。', noneTitle: '还没有志愿服务队', none: '花名册里写着“所属队伍”的，导入时会自动归队。', saved: '队伍信息已保存', kind: '性质', leaderHint: '输入姓名查找', mentorHint: '由这位社工带队里的人', membersTitle: '队员', noMembers: '还没有队员。', allMembers: '在花名册里看', skillsShort: '技能',
  },
  en: {
    note: 'Who leads, who guides, how many', heads: { name: 'Team', area: 'Where', kind: 'Kind', members: 'Members', leader: 'Leader', mentor: 'Guide', fields: 'Fields', status: 'State' }, search: 'Team name', field: 'Field', clear: 'Clear filters', nothing: 'Try other filters.', noneTitle: 'No teams yet', none: 'Whoever has a team on the roll joins it on import.', saved: 'The team is saved', kind: 'Kind', leaderHint: 'type a name', mentorHint: 'guides the members', membersTitle: 'Members', noMembers: 'No members yet.', allMembers: 'See them on the roll', skillsShort: 'Skills',
  },
})
