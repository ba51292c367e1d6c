import { wording } from '#kit/wording.ts'

/** What the parts of every page say. */
export const webWords = wording({
  zh: {
    brand: '同频', skip: '跳到正文', mainMenu: '主菜单', openMenu: '菜单', search: '查找', close: '关闭', closeKey: '关闭（Esc）', cancel: '取消', back: '返回',
    previousOne: '上一件', nextOne: '下一件', openWhole: '打开整页', more: '更多',
    loading: '正在取数…', slow: '网络较慢。', tryAgain: '再试一次', refreshing: '正在更新',
    failedTitle: '没取到数据', noConnection: '现在连不上服务器。已经保存的内容都还在，请检查网络后再试。', notSent: '没有连上服务器，还没有提交。填过的内容都还在，可以再点一次。',
    ref: (ref: string) => `告诉管理员编号 ${ref}`,
    noPermissionTitle: '您的岗位看不到这一页', noPermission: '需要的话，请找本单位管理员开通。',
    notThereTitle: '没有找到', notThere: '可能已经删除，或者不在您的范围内。',
    brokenTitle: '这一页出了问题', broken: '已经保存的内容都还在。请刷新页面；还不行，请告诉管理员。', reload: '刷新页面',
    all: '全部', allRows: '选中本页全部', selectRow: (name: string) => `选中 ${name}`, chosen: (n: number) => `已选 ${n} 行`, clearChosen: '取消选择', copied: (n: number) => `已复制 ${n} 行，可以粘贴到表格里`,
    tableKeys: '↑ ↓ 换行，回车打开，Ctrl+C 复制', table: (name: string) => `${name}表格`,
    rowHeight: '行高', compact: '紧凑', standard: '标准', loose: '宽松', columns: '显示的列',
    previousPage: '上一页', nextPage: '下一页', pageNumber: (n: number) => `第 ${n} 页`, paging: '翻页', clearFilters: '清除筛选', moreFilters: '更多筛选',
    andMore: (n: number) => `还有 ${n} 处`, required: '必填', optional: '选填', save: '保存', sending: '正在提交…', saved: '已保存',
    undo: '撤回', dirtyTitle: '还没有保存', dirty: '填好的内容还没有保存，离开就没有了。', leave: '不保存，离开', stay: '接着填', choose: '请选择', typeToFind: '输入名称查找', nothingFound: '没有找到', remove: (name: string) => `去掉 ${name}`, chooseFile: '选择文件',
    confirmWord: (word: string) => `请输入“${word}”确认`, sure: '确定',
  },
  en: {
    brand: 'Tongpin', skip: 'Skip to the page', mainMenu: 'Main menu', openMenu: 'Menu', search: 'Search', close: 'Close', closeKey: 'Close (Esc)', cancel: 'Cancel', back: 'Back',
    previousOne: 'Previous', nextOne: 'Next', openWhole: 'Open as a page', more: 'More',
    loading: 'Loading…', slow: 'The line is slow.', tryAgain: 'Try again', refreshing: 'Updating',
    failedTitle: 'Nothing could be read', noConnection: 'The server cannot be reached. What was saved is safe; check the line and try again.', notSent: 'The server was not reached, nothing was sent yet. What you typed is still here; press once more.',
    ref: (ref: string) => `Tell the administrator the number ${ref}`,
    noPermissionTitle: 'Your role does not show this page', noPermission: 'Ask your unit’s administrator if you need it.',
    notThereTitle: 'Not found', notThere: 'It may have been removed, or it lies outside your scope.',
    brokenTitle: 'Something went wrong on this page', broken: 'What was saved is safe. Reload the page; if that does not help, tell the administrator.', reload: 'Reload',
    all: 'All', allRows: 'Select all rows of this page', selectRow: (name: string) => `Select ${name}`, chosen: (n: number) => `${n} selected`, clearChosen: 'Clear selection', copied: (n: number) => `${n} rows copied, ready to paste into a sheet`,
    tableKeys: '↑ ↓ move, Enter opens, Ctrl+C copies', table: (name: string) => `${name}, table`,
    rowHeight: 'Row height', compact: 'Compact', standard: 'Standard', loose: 'Loose', columns: 'Columns shown',
    previousPage: 'Previous', nextPage: 'Next', pageNumber: (n: number) => `Page ${n}`, paging: 'Pages', clearFilters: 'Clear filters', moreFilters: 'More filters',
    andMore: (n: number) => `and ${n} more`, required: 'required', optional: 'optional', save: 'Save', sending: 'Sending…', saved: 'Saved',
    undo: 'Undo', dirtyTitle: 'Not saved yet', dirty: 'What you typed is not saved and would be lost.', leave: 'Leave without saving', stay: 'Keep typing', choose: 'Please choose', typeToFind: 'Type to find', nothingFound: 'Nothing found', remove: (name: string) => `Remove ${name}`, chooseFile: 'Choose a file',
    confirmWord: (word: string) => `Type “${word}” to confirm`, sure: 'Confirm',
  },
})
