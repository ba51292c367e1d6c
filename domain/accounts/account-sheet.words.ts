import { wording } from '#kit/wording.ts'

export const accountSheetWords = wording({
  zh: {
    title: '批量开通账号', note: '一张表，一次开通一批人', open: '批量开通', steps: '三步：下载模板填好 → 上传看一遍 → 确认后打印邀请码。岗位要等安全管理员批准才生效。',
    template: '下载模板', file: '名单文件', pick: '选择文件', dropHere: '把表格拖到这里', or: '或者', kinds: '.xlsx 或 .csv，最多 2000 行。表头写法不一样也认，例如“联系电话”“职务”“负责社区”。', reading: (name: string) => `正在读 ${name}…`,
    preview: '上传的名单', counts: { new: (n: number) => `可开通 ${n} 人`, known: (n: number) => `其中 ${n} 人已登记过`, error: (n: number) => `${n} 行要改` },
    heads: { row: '行', name: '姓名', phone: '手机尾号', login: '登录名', roles: '岗位（待批准）', outcome: '结果' }, outcomes: { new: '开通', known: '已登记，开通', error: '不开通' }, made: { new: '已开通', known: '已开通', error: '没有开通' },
    confirm: (n: number) => `开通 ${n} 人`, confirmAsk: (n: number) => `开通这 ${n} 人的账号？`, confirmNote: '有问题的行不开通，改好后可以再上传一次。岗位送安全管理员批准。', drop: '放弃，重新上传', only: '只看要改的', all: '全部',
    done: (n: number) => `${n} 个账号已建好，岗位在等安全管理员批准`, printSlips: '生成并打印邀请码', slipsOnce: '邀请码只出现这一次，关掉这一页就看不到了。请马上打印，裁开当面交给本人。没用掉的可以再打一次，旧的作废。', slipsNone: '这批账号都已经启用，不用再发邀请码。', print: '打印', again: '再上传一份',
    slip: { head: '同频账号邀请码', name: '姓名', login: '登录名', code: '一次性邀请码', role: '岗位', place: '所在地', until: (when: string) => `${when} 前有效，只能用一次`, how: '打开登录页，点“我有邀请码”，输入登录名和邀请码，自己设密码。用完请撕掉。' },
    requests: '待批岗位', requestHeads: { name: '姓名', login: '登录名', role: '岗位', where: '管哪里', asked: '谁申请的' }, give: (n: number) => `批准 ${n} 项`, refuse: '不批准', refuseTitle: (n: number) => `不批准这 ${n} 项`, reason: '为什么', given: '已批准，本人下次登录生效', refused: '已退回', noRequests: '没有等批准的岗位', noRequestsNote: '系统管理员批量开通账号后，要的岗位会列在这里。', waitOnly: '岗位由安全管理员批准。',
    accounts: '账号', watch: '到期与闲置', show: '看哪一类',
    endingTitle: '14 天内到期的岗位', endingNone: '没有快到期的岗位。', endsOn: (day: string, days: number) => `${day} 到期，还有 ${days} 天`, planned: '已安排交接', unplanned: '还没安排交接', prepare: '安排交接', quietTitle: '90 天没有登录的工作账号', quietNone: '没有闲置的工作账号。', never: '开通后没有登录过', lastSeen: (when: string, days: number) => `上次使用 ${when}，${days} 天前`, neverDays: (days: number) => `开通 ${days} 天，没有登录过`, look: '查看账号',
  },
  en: {
    title: 'Accounts from a sheet', note: 'many people at once', open: 'From a sheet', steps: 'Three steps: fill in the template, upload and look, confirm and print the codes. Roles hold once the security administrator has given them.',
    template: 'Template', file: 'The list', pick: 'Choose a file', dropHere: 'Drop the sheet here', or: 'or', kinds: '.xlsx or .csv, 2000 rows at most. Other headings are understood too.', reading: (name: string) => `Reading ${name}…`,
    preview: 'The list', counts: { new: (n: number) => `${n} can be made`, known: (n: number) => `${n} of them on record`, error: (n: number) => `${n} rows to mend` },
    heads: { row: 'Row', name: 'Name', phone: 'Phone ends', login: 'Login name', roles: 'Roles (to be given)', outcome: 'Outcome' }, outcomes: { new: 'make', known: 'on record, make', error: 'stays out' }, made: { new: 'made', known: 'made', error: 'stayed out' },
    confirm: (n: number) => `Make ${n} accounts`, confirmAsk: (n: number) => `Make these ${n} accounts?`, confirmNote: 'Rows with something wrong stay out and can be uploaded again. Roles go to the security administrator.', drop: 'Lay aside', only: 'Only what is wrong', all: 'All',
    done: (n: number) => `${n} accounts are made; their roles wait for the security administrator`, printSlips: 'Make and print the codes', slipsOnce: 'The codes are shown only this once. Print them now, cut them and hand each to its person. Unused ones can be printed again; the old ones are void then.', slipsNone: 'All of these accounts are in use already.', print: 'Print', again: 'Another list',
    slip: { head: 'Tongpin one-time code', name: 'Name', login: 'Login name', code: 'One-time code', role: 'Roles', place: 'Place', until: (when: string) => `valid until ${when}, once`, how: 'On the sign-in page press “I have a one-time code”, enter both and set a password. Then tear this up.' },
    requests: 'Roles asked for', requestHeads: { name: 'Name', login: 'Login name', role: 'Role', where: 'Where', asked: 'Asked by' }, give: (n: number) => `Give ${n}`, refuse: 'Refuse', refuseTitle: (n: number) => `Refuse these ${n}`, reason: 'Why', given: 'Given; they hold at the next sign-in', refused: 'Refused', noRequests: 'No role is asked for', noRequestsNote: 'Roles asked for with a sheet of accounts stand here.', waitOnly: 'The security administrator gives roles.',
    accounts: 'Accounts', watch: 'Ending and unused', show: 'Which',
    endingTitle: 'Roles that end within 14 days', endingNone: 'None ends soon.', endsOn: (day: string, days: number) => `ends ${day}, in ${days} days`, planned: 'hand-over prepared', unplanned: 'nobody named yet', prepare: 'Prepare', quietTitle: 'Staff accounts unused for 90 days', quietNone: 'None is unused.', never: 'never used', lastSeen: (when: string, days: number) => `last used ${when}, ${days} days ago`, neverDays: (days: number) => `made ${days} days ago, never used`, look: 'Look',
  },
})
