import { type RefusalWording, wording } from '#kit/wording.ts'

export const teamRefusals: RefusalWording = {
  zh: { 'team.not-found': '没有这支队伍，或者不在您的范围内。', 'team.no-such-person': '没有这个人，请重新选。', 'team.ended': '这支队伍已经停用了。' },
  en: { 'team.not-found': 'There is no such team, or it lies outside your scope.', 'team.no-such-person': 'There is no such person, please choose again.', 'team.ended': 'This team has ended.' },
}

export const teamWords = wording({
  zh: {
    title: '志愿服务队', members: '队员', memberCount: (count: number) => `${count} 人`, leader: '队长', mentor: '指导社工', fields: '服务领域', noLeader: '还没有队长', noMentor: '还没有指导社工', none: '没有符合条件的队伍。', edit: '改队伍信息',
    kinds: { registered: '登记注册', unit_internal: '单位内部', community_internal: '社区内部', grassroots: '群众自发' }, statuses: { active: '在册', ended: '停用' },
  },
  en: {
    title: 'Volunteer teams', members: 'Members', memberCount: (count: number) => `${count} members`, leader: 'Leader', mentor: 'Guiding social worker', fields: 'Fields', noLeader: 'No leader yet', noMentor: 'No guiding social worker yet', none: 'No team matches.', edit: 'Edit the team',
    kinds: { registered: 'Registered', unit_internal: 'Within a unit', community_internal: 'Within a community', grassroots: 'Grassroots' }, statuses: { active: 'Active', ended: 'Ended' },
  },
})
