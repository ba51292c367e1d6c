import { wording } from '#kit/wording.ts'

/** What the page about organisations says, besides the labels of organisation.wording.ts. */
export const organisationPageWords = wording({
  zh: {
    note: '党组织、部门、社工机构、队伍、两新组织、共建单位', add: '登记单位', total: (n: number) => `本页 ${n} 个`, find: '找单位名称', status: '状态', showEnded: '停用的', noneTitle: '还没有登记单位', none: '先登记本社区的党组织、社工站和志愿服务队，三张清单就有了牵头单位。', nothingTitle: '没有符合的单位', nothing: '换个条件试试。', clear: '清除筛选',
    levelHint: '以批复为准，不按所在地推断。', parentHint: '归哪个单位管，可以不填。', usccHint: '18 位，没有就不填。', added: (name: string) => `已登记 ${name}`, edited: '已保存', editTitle: '修改单位', edit: '修改', end: '停用', endAsk: (name: string) => `停用“${name}”？`, endNote: '停用后不再出现在选择里，已经做过的事都还记在它名下。', ended: '已停用', nothingWritten: '没有', particulars: '基本情况', whatKind: '是什么单位',
  },
  en: {
    note: 'Party organisations, departments, agencies, teams, new organisations, partners', add: 'Add a unit', total: (n: number) => `${n} on this page`, find: 'Find a name', status: 'Status', showEnded: 'Ended', noneTitle: 'No units yet', none: 'Begin with the party organisation, the station and the teams of a community: the lists then have owners.', nothingTitle: 'No unit fits', nothing: 'Try other filters.', clear: 'Clear filters',
    levelHint: 'As approved; never derived from the place.', parentHint: 'Under which unit, if any.', usccHint: '18 characters, if there is one.', added: (name: string) => `${name} added`, edited: 'Saved', editTitle: 'Edit the unit', edit: 'Edit', end: 'End', endAsk: (name: string) => `End “${name}”?`, endNote: 'It can no longer be chosen; what was done stays under its name.', ended: 'Ended', nothingWritten: 'none', particulars: 'Particulars', whatKind: 'Kind',
  },
})
