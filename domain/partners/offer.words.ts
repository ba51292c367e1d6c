import { wording } from '#kit/wording.ts'

/** What the pages say about projects that units bring. */
export const offerWords = wording({
  zh: {
    tab: '单位的项目', mine: '我单位的项目', bring: '申报项目', brought: '已申报，等社区确认', changed: '已保存', none: '还没有申报项目。单位能做、愿意牵头或支持的，写在这里，社区确认后列入项目清单。', noneCommunity: '还没有单位申报项目', noneCommunityNote: '单位和部门申报的项目会到这里，确认后列入项目清单，再由社工做设计。',
    where: '报给哪个社区', title: '项目名称', titleHint: '例如“老旧楼道微改造”。', field: '服务领域', words: '做什么、给谁做', gives: '单位出什么', givesHint: '人、钱、物、场地，能出多少写多少。', times: '什么时候做', start: '从哪天', end: '到哪天', heads: { title: '项目', unit: '单位', field: '服务领域', status: '状态', offered: '申报时间' },
    edit: '修改', withdraw: '撤回', withdrawAsk: (title: string) => `撤回“${title}”？`, withdrawn: '已撤回', takeUp: '列入项目清单', takeUpAsk: (title: string) => `把“${title}”列入项目清单？`, takeUpNote: '单位列为支持单位。接着由社工关联需求、做设计、签字。', takenUp: '已列入项目清单', decline: '不通过', declineReason: '为什么不通过', declined: '已告知单位', toProject: '看项目', reason: '原因', noPlaces: '您单位还不在任何社区的台账里，请先联系社区。',
  },
  en: {
    tab: 'Projects of units', mine: 'Our projects', bring: 'Bring a project', brought: 'Sent; the community confirms', changed: 'Saved', none: 'No project yet. What your unit can do or support stands here, and on the projects list once the community confirms.', noneCommunity: 'No projects of units yet', noneCommunityNote: 'Projects that units and departments bring come here; confirmed, they stand on the projects list and a social worker designs them.',
    where: 'Community', title: 'Name', titleHint: 'Such as better lights in old stairways.', field: 'Field', words: 'What is done, for whom', gives: 'What the unit gives', givesHint: 'People, money, goods, a place.', times: 'When', start: 'From', end: 'To', heads: { title: 'Project', unit: 'Unit', field: 'Field', status: 'State', offered: 'Brought' },
    edit: 'Edit', withdraw: 'Take back', withdrawAsk: (title: string) => `Take “${title}” back?`, withdrawn: 'Taken back', takeUp: 'Put on the projects list', takeUpAsk: (title: string) => `Put “${title}” on the projects list?`, takeUpNote: 'The unit stands as a supporting one. Next a social worker links needs, designs and signs it.', takenUp: 'On the projects list', decline: 'Decline', declineReason: 'Why', declined: 'The unit is told', toProject: 'See the project', reason: 'Reason', noPlaces: 'No community has your unit in its ledger yet; contact it first.',
  },
})
