import { wording } from '#kit/wording.ts'

/** What the office pages about projects and the three lists say, besides the labels of project.wording.ts. */
export const projectPageWords = wording({
  zh: {
    note: '牵头：志愿服务队，社工策划', add: '登记项目', total: (n: number) => `本页 ${n} 个`, search: '找项目、队伍（两个字起）', status: '状态', segments: '按状态看', all: '全部', filters: { kind: '种类', field: '领域', groups: '对象', method: '方式' }, community: '社区',
    noneTitle: '还没有项目', none: '同一类需求多起来，就值得做成项目：谁牵头、谁策划、谁去做、在哪做。', nothingTitle: '没有符合的项目', nothing: '换个条件试试。', clear: '清除筛选',
    unknown: '没有写', noSeat: '还缺', restsOn: '依据的需求', uses: '用到的资源', noNeeds: '还没有对应的需求', noResources: '还没有用到资源', waiting: '等对方清单', waitingNote: '表里写了这些序号，对方清单里还没有；对方报送后自动连上。', waitingNeeds: (numbers: string) => `需求清单 序号 ${numbers}`, waitingResources: (numbers: string) => `资源清单 序号 ${numbers}`, waitingCount: (n: number) => `${n} 个等对方清单`,
    links: (needs: number, resources: number) => `需求 ${needs} · 资源 ${resources}`, times: (done: number | string, planned: number | string) => `${done} / ${planned}`, seats: '谁来做', particulars: '怎么做', editTitle: '修改项目', added: (title: string) => `已登记 ${title}`, edited: '已保存',
    titleHint: '例如“助浴进家”“四点半课堂”。', teamHint: '从队伍里选；还没登记的，写下名字。', teamName: '承接队伍（还没登记的）', needsHint: '输入事项里的两个字。', resourcesHint: '输入资源名称里的两个字。', frequencyHint: '例如“每周一次”。', startOn: '从哪天', endOn: '到哪天', more: '再补几项',
    lists: '三张清单', listsNote: '需求、资源、项目放在一起看', wholeList: '全部', openNeeds: (n: string) => `${n} 件在办`, available: (n: string) => `${n} 项可提供`, running: (n: string) => `${n} 个进行中`, many: '1万+', owner: (owner: string, names: string) => `牵头：${owner}${names && ` · ${names}`}`, filed: (day: string) => `${day} 报送`, neverFiled: '还没有报送过', outdated: (days: number) => `${days} 天没更新`,
    pressToSee: '点一个项目，看它对着哪些需求、用到哪些资源。', linkedHere: '这个项目的', others: '其他', chosen: (title: string) => `正在看：${title}`, unchoose: '不看了', noRows: '还没有', begin: '去登记', openIt: '打开', showLinks: (title: string) => `看“${title}”对着的需求和资源`, whose: '哪个社区',
  },
  en: {
    note: 'Kept by the teams, planned by social workers', add: 'Add a project', total: (n: number) => `${n} on this page`, search: 'Find a project or team (2 letters)', status: 'Status', segments: 'By status', all: 'All', filters: { kind: 'Kind', field: 'Field', groups: 'For', method: 'Method' }, community: 'Community',
    noneTitle: 'No projects yet', none: 'When needs of one kind add up they deserve a project: who leads, who plans, who does it, where.', nothingTitle: 'No project fits', nothing: 'Try other filters.', clear: 'Clear filters',
    unknown: 'not given', noSeat: 'vacant', restsOn: 'Needs it rests on', uses: 'Resources it uses', noNeeds: 'No needs yet', noResources: 'No resources yet', waiting: 'Waiting for the other list', waitingNote: 'The sheet names these rows; the other list does not have them yet. They are linked once it is filed.', waitingNeeds: (numbers: string) => `Needs, rows ${numbers}`, waitingResources: (numbers: string) => `Resources, rows ${numbers}`, waitingCount: (n: number) => `${n} waiting for the other list`,
    links: (needs: number, resources: number) => `${needs} needs · ${resources} resources`, times: (done: number | string, planned: number | string) => `${done} / ${planned}`, seats: 'Who', particulars: 'How', editTitle: 'Edit the project', added: (title: string) => `${title} added`, edited: 'Saved',
    titleHint: 'Such as “bathing at home”.', teamHint: 'Choose a team, or write its name below.', teamName: 'Team, not on record yet', needsHint: 'Two letters of the matter.', resourcesHint: 'Two letters of the resource.', frequencyHint: 'Such as “weekly”.', startOn: 'From', endOn: 'To', more: 'Add more',
    lists: 'Three lists', listsNote: 'Needs, resources and projects side by side', wholeList: 'All', openNeeds: (n: string) => `${n} open`, available: (n: string) => `${n} available`, running: (n: string) => `${n} running`, many: '10,000+', owner: (owner: string, names: string) => `${owner}${names && ` · ${names}`}`, filed: (day: string) => `filed ${day}`, neverFiled: 'never filed', outdated: (days: number) => `not updated for ${days} days`,
    pressToSee: 'Press a project to see its needs and resources.', linkedHere: 'Of this project', others: 'Others', chosen: (title: string) => `Looking at ${title}`, unchoose: 'Done', noRows: 'None yet', begin: 'Begin', openIt: 'Open', showLinks: (title: string) => `Needs and resources of ${title}`, whose: 'Community',
  },
})
