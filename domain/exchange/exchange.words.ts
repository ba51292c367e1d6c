import { wording } from '#kit/wording.ts'

/** What the import page says. */
export const exchangePageWords = wording({
  zh: {
    title: '导入清单', note: '先看结果，再确认；确认以前，清单不会变。',
    chooseTitle: '选清单，放文件', which: '导入哪份清单', file: '表格文件', drop: '把表格拖到这里', or: '或', pick: '选择文件', kinds: '.xlsx 或 .csv，20 MB 以内。各单位现用的表不用改样子。', reading: (name: string) => `正在读 ${name}，大的花名册要半分钟…`,
    lists: { needs: '需求清单', resources: '资源清单', projects: '项目清单（服务清单）', volunteers: '志愿者花名册', grids: '网格三员表' }, places: { needs: '/needs', resources: '/resources', projects: '/projects', volunteers: '/volunteers', grids: '/areas' },
    anotherList: (list: string) => `改按${list}导入`, chooseCommunity: '请先选社区，再放文件。',
    earlier: '以前导入的', noEarlier: '还没有导入过', noEarlierNote: '把现用的 Excel 清单放进来，系统先逐行告诉您会怎样，您确认了才写进清单。',
    heads: { at: '时间', list: '清单', community: '社区', file: '文件', result: '结果', by: '经办人', status: '状态' }, statuses: { preview: '待确认', confirmed: '已导入', dropped: '已放弃' },
    outcomes: { new: '新增', changed: '更新', same: '没变', danger: '危险', error: '不导入' }, allRows: '全部', rows: '逐行结果',
    willNew: (n: number) => `新增 ${n} 条`, willChange: (n: number) => `更新 ${n} 条`, willNothing: '没有变化', nothingToDo: '这份表和清单里的一样，不用导入。', stays: (n: number) => `${n} 行不导入`, after: '确认后：', was: '已导入：', wasDropped: '已放弃，清单没有改动。',
    cannotYet: (columns: string) => `还不能导入：没有找到“${columns}”这一列。`, sayBelow: '在下面说明哪一列是它，再看一遍。',
    unchanged: (n: number) => `${n} 行和清单里一样，不动`, sealed: (n: number) => `${n} 行可能有危险，内容密封，交值班社工`, unsure: (n: number) => `${n} 行有个别格看不懂，先留空，行照样导入`, skippedRows: (n: number) => `${n} 行是合计、签字栏，跳过`, nothingYet: '清单现在还没有改动。', noFiling: '表上没有填报时间', filing: '填报时间', filed: (day: string) => `填报时间 ${day}`, readAgain: '按这一天再看一遍',
    confirm: '确认导入', confirming: '正在写入清单…', aside: '放弃', dropTitle: '放弃这次导入？', dropText: '文件不会写进清单。以后可以重新选文件。', errorFile: '下载没导入的行', toList: '去看清单', another: '导入另一个文件',
    whyOut: '为什么不导入', moreOut: (n: number) => `看全部 ${n} 行`, outNote: '其余的行照样导入；这几行改好后可以单独再导一次，不会重复。', errorFileNote: '下载的表里写着每一行的原因。',
    columnsTitle: (n: number) => `有 ${n} 列不认识，请说明一次`, columnsNote: '以后遇到同样的列名就记住了。拿不准的选“不导入这一列”。', header: '表上的列名', sample: '内容', means: '是清单里的', ignore: '不导入这一列', again: '再看一遍', fileGone: '页面刷新过，请把文件再选一次。', understood: (n: number) => `已认出 ${n} 列`, remembered: '上次说明的', takeStill: '也可以不说明，直接确认：不认识的列不导入。',
    rowHeads: { row: '行', outcome: '结果', what: '表上的内容', problems: '说明' }, sealedRow: '内容已密封，交值班社工处理。', sheetRow: (sheet: string, row: number) => `${sheet} 第 ${row} 行`, rowTitle: (row: number) => `第 ${row} 行`, fine: '没有问题', cells: '表上的内容', problems: '说明', noRows: '没有这样的行', noRowsNote: '换一个结果看看。',
  },
  en: {
    title: 'Import lists', note: 'See first, then confirm; until then no list changes.',
    chooseTitle: 'Choose the list and the file', which: 'Which list', file: 'Workbook', drop: 'Drop the workbook here', or: 'or', pick: 'Choose a file', kinds: '.xlsx or .csv, 20 MB at most. Offices’ own sheets are read as they are.', reading: (name: string) => `Reading ${name}; a long roster takes half a minute…`,
    lists: { needs: 'Needs list', resources: 'Resources list', projects: 'Projects (services) list', volunteers: 'Volunteer roster', grids: 'Grid table' }, places: { needs: '/needs', resources: '/resources', projects: '/projects', volunteers: '/volunteers', grids: '/areas' },
    anotherList: (list: string) => `Import it as: ${list}`, chooseCommunity: 'Choose the community first, then the file.',
    earlier: 'Earlier imports', noEarlier: 'Nothing has been imported yet', noEarlierNote: 'Bring your Excel list: each row is told first, and nothing is written before you confirm.',
    heads: { at: 'When', list: 'List', community: 'Community', file: 'File', result: 'Outcome', by: 'By', status: 'State' }, statuses: { preview: 'To confirm', confirmed: 'Imported', dropped: 'Laid aside' },
    outcomes: { new: 'New', changed: 'Updated', same: 'Same', danger: 'Danger', error: 'Left out' }, allRows: 'All', rows: 'Row by row',
    willNew: (n: number) => `${n} new`, willChange: (n: number) => `${n} updated`, willNothing: 'no change', nothingToDo: 'This sheet says what the list says already; there is nothing to import.', stays: (n: number) => `${n} rows stay out`, after: 'On confirming: ', was: 'Imported: ', wasDropped: 'Laid aside; no list was changed.',
    cannotYet: (columns: string) => `Not yet: no column was found for “${columns}”.`, sayBelow: 'Say below which column it is, then look again.',
    unchanged: (n: number) => `${n} rows are the same and stay`, sealed: (n: number) => `${n} rows may mean danger: sealed for the worker on duty`, unsure: (n: number) => `in ${n} rows a cell could not be read and stays empty; the rows come in`, skippedRows: (n: number) => `${n} rows are totals or signatures and are skipped`, nothingYet: 'No list has changed yet.', noFiling: 'The sheet has no filing date', filing: 'Filing date', filed: (day: string) => `filed ${day}`, readAgain: 'Look again with this day',
    confirm: 'Confirm the import', confirming: 'Writing…', aside: 'Lay aside', dropTitle: 'Lay this import aside?', dropText: 'Nothing is written. You can choose the file again later.', errorFile: 'Fetch the rows left out', toList: 'See the list', another: 'Import another file',
    whyOut: 'Why they stay out', moreOut: (n: number) => `See all ${n} rows`, outNote: 'The other rows come in. Correct these and import them again; nothing comes in twice.', errorFileNote: 'The file says the reason in each row.',
    columnsTitle: (n: number) => `${n} columns are not known: please say what they are`, columnsNote: 'It is remembered for the same heading. When unsure, choose “leave out”.', header: 'Heading', sample: 'Content', means: 'Is our', ignore: 'Leave this column out', again: 'Look again', fileGone: 'The page was reloaded; choose the file once more.', understood: (n: number) => `${n} columns recognised`, remembered: 'as told before', takeStill: 'Or confirm as it is: unknown columns stay out.',
    rowHeads: { row: 'Row', outcome: 'Outcome', what: 'In the sheet', problems: 'Remarks' }, sealedRow: 'Sealed for the social worker on duty.', sheetRow: (sheet: string, row: number) => `${sheet}, row ${row}`, rowTitle: (row: number) => `Row ${row}`, fine: 'Nothing to remark', cells: 'In the sheet', problems: 'Remarks', noRows: 'No such rows', noRowsNote: 'Choose another outcome.',
  },
})
