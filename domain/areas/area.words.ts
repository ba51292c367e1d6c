import { wording } from '#kit/wording.ts'

/** What the pages about places say. */
export const areaPageWords = wording({
  zh: {
    title: '社区与网格', note: '区划、社区底数、网格三员', tree: '区划', open: (name: string) => `展开 ${name}`, fold: (name: string) => `收起 ${name}`, grids: (n: number) => `${n} 个网格`, below: (n: number) => `下辖 ${n}`,
    levels: { township: '苏木乡镇', community: '社区', grid: '网格' }, wholeCommunity: '整个社区（不分网格）', where: '在哪里', whichGrid: '哪个网格', whichCommunity: '哪个社区', whichTownship: '哪个苏木乡镇',
    code: '区划代码', profileTitle: '社区底数', profileNote: '覆盖率的分母，没有底数就算不出覆盖。', noProfile: '还没有填底数', noProfileNote: '按户籍和走访台账填一次，以后只改变动的几项。', fillProfile: '填写底数', editProfile: '修改底数', profileSaved: '底数已保存', asOf: (day: string) => `截至 ${day}`, unknown: '未填', leaveEmpty: '不清楚的先空着，空着的保留上次的数。', byArea: '各网格', people: '人', households: '户',
    trioTitle: '网格三员', trioNote: '网格党支部、专业社工、志愿力量，缺一不可。', secretary: '网格党支部书记', socialWorker: '专业社工', team: '志愿服务队', teamLeader: '队长', missing: '缺', complete: '三员齐', lacks: (n: number) => `缺 ${n} 员`, allComplete: (n: number) => `${n} 个网格三员都齐`, someMissing: (n: number, of: number) => `${of} 个网格，${n} 个缺人`, filedOn: (day: string) => `${day} 填报`, editTrio: '改三员', editTrioOf: (name: string) => `改三员：${name}`, trioSaved: (name: string) => `${name} 三员已保存`, noGrids: '还没有网格', noGridsNote: '网格随区划文件导入，或在导入清单时按表里的网格名建立。',
    choose: '选一个地方', chooseNote: '在左边的区划里点一个社区，看它的底数和网格三员。',
  },
  en: {
    title: 'Communities and grids', note: 'Areas, profiles, the grid’s three', tree: 'Areas', open: (name: string) => `Open ${name}`, fold: (name: string) => `Fold ${name}`, grids: (n: number) => `${n} grids`, below: (n: number) => `${n} below`,
    levels: { township: 'Township', community: 'Community', grid: 'Grid' }, wholeCommunity: 'The whole community', where: 'Where', whichGrid: 'Grid', whichCommunity: 'Community', whichTownship: 'Township',
    code: 'Code', profileTitle: 'Community profile', profileNote: 'The denominator of every coverage figure.', noProfile: 'No profile yet', noProfileNote: 'Fill it in once; later only what has changed.', fillProfile: 'Fill in', editProfile: 'Edit', profileSaved: 'Profile saved', asOf: (day: string) => `as of ${day}`, unknown: 'not given', leaveEmpty: 'Leave out what is not known; it keeps its last figure.', byArea: 'By grid', people: '', households: '',
    trioTitle: 'The grid’s three', trioNote: 'Branch secretary, social worker, team: none may be missing.', secretary: 'Branch secretary', socialWorker: 'Social worker', team: 'Team', teamLeader: 'Team leader', missing: 'missing', complete: 'complete', lacks: (n: number) => `${n} missing`, allComplete: (n: number) => `All ${n} grids are complete`, someMissing: (n: number, of: number) => `${n} of ${of} grids lack somebody`, filedOn: (day: string) => `filed ${day}`, editTrio: 'Change', editTrioOf: (name: string) => `Change the three of ${name}`, trioSaved: (name: string) => `${name} saved`, noGrids: 'No grids yet', noGridsNote: 'Grids come with the areas file, or from the grid names of an imported list.',
    choose: 'Choose a place', chooseNote: 'Choose a community at the left to see its profile and its grids.',
  },
})
