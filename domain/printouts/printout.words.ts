import { wording } from '#kit/wording.ts'

/** What the dialog and the print page say. */
export const printoutPageWords = wording({
  zh: {
    open: '导出打印', workbook: '导出 Excel', print: '打印', public: '公开版', title: '导出清单', printTitle: '打印清单', publicTitle: '打印公开版', purpose: '用途', words: '具体用途', wordsHint: '比如：发给哪个单位、开什么会',
    what: '按现在的筛选条件，一条不多、一条不少。', masked: '您的岗位看不到全名，导出的姓名也只有姓。', phone: '电话只有后四位；身份证号、住址不导出。', mark: '每页页脚会写上您的名字、时间和用途，并留下记录。',
    publicNote: '不含姓名、电话、住址和困难身份；危险事项不列；可能认出人的小数字不列出。可以贴到公开栏。', chooseCommunity: '公开版一次印一个社区：请先在清单上选好社区。',
    go: { workbook: '导出 Excel', print: '去打印', public: '去打印' }, making: '正在做表…', made: '表已下载', again: '再试一次',
    page: { back: '返回清单', print: '打印', note: '打印时只有下面这张表。纸张选 A4 横向。', rows: (n: number) => `${n} 行`, empty: '这份清单是空的', emptyNote: '换个筛选条件再打印。', expired: '这张表已经过期', expiredNote: '打印页只保留一刻钟。请回清单重新点打印。', sheet: '表', mine: '我' },
    need: { title: '打印需求登记表', note: '打印出来有姓名，不打印电话、住址。' },
  },
  en: {
    open: 'Export, print', workbook: 'Export to Excel', print: 'Print', public: 'Public version', title: 'Export the list', printTitle: 'Print the list', publicTitle: 'Print the public version', purpose: 'What for', words: 'In your words', wordsHint: 'For example: to which unit, for which meeting',
    what: 'Exactly the rows of the filter as it stands.', masked: 'Your role does not show full names; the sheet has family names only.', phone: 'Of phone numbers the last four figures; no ID numbers, no addresses.', mark: 'Your name, the time and the purpose stand at the foot of each page, and a note is kept.',
    publicNote: 'No names, phones, addresses or hardships; no dangers; no small figure that could point at somebody. Fit for a notice board.', chooseCommunity: 'The public version is of one community: choose it in the list first.',
    go: { workbook: 'Export to Excel', print: 'Go on to print', public: 'Go on to print' }, making: 'Making the sheet…', made: 'The sheet has come', again: 'Try again',
    page: { back: 'Back to the list', print: 'Print', note: 'Only the sheet below is printed. Choose A4 landscape.', rows: (n: number) => `${n} rows`, empty: 'This list is empty', emptyNote: 'Change the filter and print again.', expired: 'This sheet has expired', expiredNote: 'It is kept for a quarter of an hour. Go back to the list and ask anew.', sheet: 'sheet', mine: 'me' },
    need: { title: 'Print the need’s sheet', note: 'The name is printed; phone and address are not.' },
  },
})
