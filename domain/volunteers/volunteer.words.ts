import { wording } from '#kit/wording.ts'

/** What the volunteers list says besides volunteer.wording.ts. */
export const volunteerPageWords = wording({
  zh: {
    note: '花名册里的志愿者，只排编号，不排名次', heads: { no: '编号', name: '姓名', grid: '社区（网格）', forces: '力量类别', skills: '技能特长', languages: '语言', teams: '所在队伍', times: '可服务时间', status: '状态' }, skill: '技能', force: '力量', language: '语言', status: '状态', minorOnly: '未成年', clear: '清除筛选', nothing: '换一个条件看看。', noneTitle: '还没有志愿者', none: '把现用的花名册导进来，同一个人不会重复。', toImport: '导入花名册',
    week: '可服务时间', minutesTitle: '服务时长', guardianNote: '未成年，要监护人同意，不能单独上门', recordsOf: '服务记录', records: '看时长记录', free: '有空', busy: '没空',
  },
  en: {
    note: 'Volunteers of the roll by number; nobody is ranked', heads: { no: 'Number', name: 'Name', grid: 'Community (grid)', forces: 'Force', skills: 'Skills', languages: 'Languages', teams: 'Teams', times: 'Available', status: 'State' }, skill: 'Skill', force: 'Force', language: 'Language', status: 'State', minorOnly: 'Under 18', clear: 'Clear filters', nothing: 'Try other filters.', noneTitle: 'No volunteers yet', none: 'Import the roll you have; nobody comes in twice.', toImport: 'Import a roll',
    week: 'Available', minutesTitle: 'Service time', guardianNote: 'Under 18: the guardian must agree; not alone at a home', recordsOf: 'Records', records: 'See the records', free: 'free', busy: 'not free',
  },
})
