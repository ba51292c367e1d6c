import type { Role } from '#domain/access/access.contract.ts'
import { wording } from '#kit/wording.ts'

const rolesZh: Record<Role, string> = {
  resident: '居民', volunteer: '志愿者', team_leader: '志愿者队长', grid_worker: '网格员', community_secretary: '社区书记', social_worker: '专业社工', station_lead: '社工站负责人',
  street_officer: '苏木乡镇（街道）干部', county_officer: '旗社会工作部干部', leader: '领导', partner_unit: '共建单位', department_liaison: '成员单位联络员',
  system_admin: '系统管理员', security_admin: '安全管理员', audit_admin: '审计管理员',
}
const rolesEn: Record<Role, string> = {
  resident: 'Resident', volunteer: 'Volunteer', team_leader: 'Team leader', grid_worker: 'Grid worker', community_secretary: 'Community secretary', social_worker: 'Social worker', station_lead: 'Station lead',
  street_officer: 'Township officer', county_officer: 'County social work department', leader: 'Leader', partner_unit: 'Partner unit', department_liaison: 'Department liaison',
  system_admin: 'System administrator', security_admin: 'Security administrator', audit_admin: 'Audit administrator',
}
const doesZh: Record<Role, string> = {
  resident: '提需求、看进度、评价', volunteer: '报名、签到、看时长', team_leader: '接单、排人、核时长', grid_worker: '登记需求、走访、回访', community_secretary: '三张清单、派单、网格三员', social_worker: '评估、个案、指导志愿者', station_lead: '管社工站、看质量',
  street_officer: '看本苏木乡镇的事', county_officer: '看全旗，推动卡住的事', leader: '看大屏、登记意见', partner_unit: '填报资源、认领项目', department_liaison: '签收、反馈、申请延期',
  system_admin: '管单位、人员和账号', security_admin: '开通和收回岗位', audit_admin: '查操作记录',
}
const doesEn: Record<Role, string> = {
  resident: 'Asks for help, follows it, rates it', volunteer: 'Signs up, checks in, sees hours', team_leader: 'Accepts orders, plans people, confirms hours', grid_worker: 'Reports needs, visits, calls back', community_secretary: 'Three lists, dispatch, the grid’s three', social_worker: 'Assesses, does casework, guides volunteers', station_lead: 'Runs the station, minds quality',
  street_officer: 'Sees the township', county_officer: 'Sees the county, moves what is stuck', leader: 'Reads the big screen, notes opinions', partner_unit: 'Offers resources, claims projects', department_liaison: 'Receives, answers, asks for more time',
  system_admin: 'Units, people and accounts', security_admin: 'Gives and ends roles', audit_admin: 'Reads the record of facts',
}

/** What the pages about accounts say, and how roles are called everywhere. */
export const accountWords = wording({
  zh: {
    roles: rolesZh, roleDoes: doesZh, roleCount: (n: number) => `等 ${n} 个岗位`,
    status: { invited: '待启用', active: '在用', suspended: '已停用', ended: '已注销' },
    session: { desk: '办公电脑', phone: '工作手机', own: '本人手机' },
    sloganFirst: '党组织牵头，社工专业，', sloganSecond: '志愿者有温度。', promise: '专业社会工作与志愿服务，在一个频道上把一件事办到底。', artTitle: '一件事从发现到办结，像一枝牵牛花从嫩芽到开放',
    art: { find: '发现', findNote: '走访、电话、自己说', assess: '评估', assessNote: '社工看清楚难在哪', match: '匹配', matchNote: '说得出为什么是他', dispatch: '派单·接单', dispatchNote: '愿意接，才算数', serve: '服务', serveNote: '志愿者上门', rate: '评价', rateNote: '本人说好不好', close: '办结', closeNote: '社工量一量有没有变化' },
    signIn: '登录', loginName: '账号', password: '密码', secondFactor: '第二步验证', totp: '验证码', totpHint: '打开手机上的验证器，输入 6 位数字。', otherAccount: '换个账号',
    forgot: '忘了密码？请找本单位管理员要一次性邀请码。', haveCode: '我有邀请码', discreet: '登录后只看得到与您工作有关的内容，查看姓名电话会留下记录。',
    demo: '演示账号', demoNote: '演示环境，人名均为虚构', demoFill: '点一下，自动填好账号和密码。', demoPhone: '这些岗位在手机端使用', openPhone: '打开手机端',
    host: (name: string) => `主办单位：${name}`, record: (number: string) => `备案编号：${number}`,
    expiredTitle: '请重新登录', expired: '有一段时间没有操作，为了安全已退出。登录后接着做，填过的内容都还在。', leave: '退出，不再继续',
    firstRun: '第一次使用', firstRunNote: '先填本旗县的区划和第一位管理员，约 2 分钟。只能做一次，之后这一页不再出现。', countyCode: '旗县区划代码', countyCodeHint: '6 位数字，例如 150521。', yourName: '您的姓名', newPassword: '新密码', again: '再输一遍', notSame: '两次输入的密码不一样。',
    passwordHint: '至少 10 位；大写字母、小写字母、数字、符号用三种以上；不含姓名和账号。', loginNameHint: '2–40 位，可用汉字、字母、数字。',
    areasFile: '区划文件', areasFileHint: 'CSV 文件，三列 code,name,parent，从旗县写到网格。', areasRead: (n: number) => `读到 ${n} 行`, areasFirst: '前几行', found: '开始使用', foundDone: '已建好，请用刚才的账号登录。', firstRunDone: '本系统已经初始化过了。',
    takeUp: '启用账号', takeUpNote: '用管理员给您的一次性邀请码设一个密码。', code: '邀请码', takeUpDone: '密码已设好，请登录。', backToSignIn: '返回登录',
    me: '个人设置', signOut: '退出登录', language: 'English', myRoles: '我的岗位', where: '管哪里', noRoles: '还没有岗位。请找本单位管理员开通。',
    passwordTitle: '登录密码', passwordDue: (day: string) => `请在 ${day} 前换一次密码`, current: '现在的密码', changePassword: '换密码', passwordChanged: '密码已换，其他设备上的登录都已退出',
    totpTitle: '第二步验证', totpOn: '已开启', totpOff: '未开启', totpAsked: '您的岗位看得到别人的信息，需要开启。', totpWhy: '登录时除了密码，再输入手机验证器上的 6 位数字。密码泄露了，别人也进不来。', totpBegin: '开始设置', totpRenew: '换一部手机', totpScan: '用手机验证器（如 身份验证器、Authenticator）扫这张码，或手工输入密钥：', totpQr: '验证器二维码', totpConfirm: '开启', totpDone: '第二步验证已开启', passwordFirst: '先输入登录密码确认是本人',
    sessions: '登录的设备', sessionsNote: '不认识的设备，请马上退出并换密码。', device: '设备', kind: '种类', since: '登录时间', lastSeen: '最近使用', thisOne: '这台设备', revoke: '退出这台', revoked: '那台设备已退出', browser: '浏览器',
    access: '账号与权限', accessNote: '谁能登录、管哪里', invite: '邀请开通', findAccount: '找姓名或账号', name: '姓名', role: '岗位', statusHead: '状态', openedAt: '邀请时间', none: '没有岗位', emptyTitle: '还没有账号', empty: '邀请一位同事，把一次性邀请码告诉他，由他自己设密码。', nobodyFound: '没有找到这样的账号', nobodyFoundNote: '换个姓名或账号试试。',
    person: '这是谁的账号', personHint: '从已登记的人员里找。', personMissing: '名单里没有这个人', addPerson: '登记这个人', personName: '姓名', area: '所在地', personAdded: (name: string) => `已登记 ${name}`, sendInvite: '生成邀请码',
    codeTitle: '一次性邀请码', codeOnce: '这串码只出现这一次，请现在抄下或复制，当面或打电话告诉本人，不要发群里。', codeExpires: (when: string) => `${when} 前有效`, copy: '复制', copied: '已复制', codeNoted: '已经记下', howToUse: '本人打开登录页，点“我有邀请码”，输入账号和这串码，自己设密码。',
    inviteAgain: '重新邀请', inviteAgainAsk: (name: string) => `给 ${name} 新的邀请码？`, inviteAgainNote: '原来的密码作废，所有设备都会退出。', suspend: '停用', suspendAsk: (name: string) => `停用 ${name} 的账号？`, suspendNote: '停用后马上不能登录，已登录的设备 5 秒内退出。可以再恢复。', resume: '恢复', end: '注销', endAsk: (name: string) => `注销 ${name} 的账号？`, endNote: '注销后不能恢复，做过的事都还记在他名下。',
    done: { suspended: '已停用', active: '已恢复', ended: '已注销', role: '岗位已开通', roleEnded: '岗位已收回' },
    rolesOf: '岗位', addRole: '开通岗位', endRole: '收回', endRoleAsk: (role: string) => `收回“${role}”？`, endRoleNote: '马上生效。这个账号所有设备都要重新登录。', roleEnded: '已结束', from: '从哪天起', to: '到哪天止', areas: '管哪一片', areasHint: '可选几片，按名称查找。', organisation: '属于哪个单位或队伍', roleSave: '开通', until: (from: string, to: string) => `${from} 至 ${to}`, since2: (from: string) => `${from} 起`,
  },
  en: {
    roles: rolesEn, roleDoes: doesEn, roleCount: (n: number) => `and others, ${n} roles`,
    status: { invited: 'Invited', active: 'In use', suspended: 'Suspended', ended: 'Ended' },
    session: { desk: 'Office computer', phone: 'Work phone', own: 'Own phone' },
    sloganFirst: 'Led by the Party organisation,', sloganSecond: 'professional and warm.', promise: 'Professional social work and volunteering on one frequency, from the need to its end.', artTitle: 'A matter from finding to closing, like a morning glory from sprout to bloom',
    art: { find: 'Find', findNote: 'visits, calls, own word', assess: 'Assess', assessNote: 'what is hard, and why', match: 'Match', matchNote: 'with reasons in words', dispatch: 'Dispatch, accept', dispatchNote: 'only the willing', serve: 'Serve', serveNote: 'volunteers at the door', rate: 'Rate', rateNote: 'their own word', close: 'Close', closeNote: 'has anything changed' },
    signIn: 'Sign in', loginName: 'Login name', password: 'Password', secondFactor: 'Second step', totp: 'Code', totpHint: 'The six digits of the authenticator on your phone.', otherAccount: 'Another account',
    forgot: 'Forgotten? Ask your unit’s administrator for a one-time code.', haveCode: 'I have a one-time code', discreet: 'You will see what concerns your work; opening a name or number leaves a record.',
    demo: 'Demo accounts', demoNote: 'Demo: all names are invented', demoFill: 'One press fills in name and password.', demoPhone: 'These roles work on the phone', openPhone: 'Open the phone pages',
    host: (name: string) => `Run by: ${name}`, record: (number: string) => `Record number: ${number}`,
    expiredTitle: 'Please sign in again', expired: 'Nothing was done for a while, so you were signed out for safety. Go on afterwards: what you typed is still here.', leave: 'Leave',
    firstRun: 'First use', firstRunNote: 'The county’s areas and its first administrator: about two minutes. Possible only once.', countyCode: 'County code', countyCodeHint: 'Six digits, such as 150521.', yourName: 'Your name', newPassword: 'New password', again: 'Once more', notSame: 'The two passwords differ.',
    passwordHint: 'At least 10 characters of three kinds: capitals, small letters, digits, signs; without your names.', loginNameHint: '2–40 letters or digits.',
    areasFile: 'Areas file', areasFileHint: 'CSV with code,name,parent from the county down to the grids.', areasRead: (n: number) => `${n} rows read`, areasFirst: 'First rows', found: 'Begin', foundDone: 'Ready. Sign in with that account.', firstRunDone: 'This system is already set up.',
    takeUp: 'Take up the account', takeUpNote: 'Set a password with the one-time code you were given.', code: 'One-time code', takeUpDone: 'The password is set, please sign in.', backToSignIn: 'Back to sign-in',
    me: 'My settings', signOut: 'Sign out', language: '中文', myRoles: 'My roles', where: 'Where', noRoles: 'No role yet. Ask your unit’s administrator.',
    passwordTitle: 'Password', passwordDue: (day: string) => `Change it before ${day}`, current: 'Present password', changePassword: 'Change password', passwordChanged: 'Changed; all other devices are signed out',
    totpTitle: 'Second step', totpOn: 'On', totpOff: 'Off', totpAsked: 'Your role sees other people’s data and needs it.', totpWhy: 'Besides the password, signing in takes the six digits of an authenticator on your phone.', totpBegin: 'Set up', totpRenew: 'Another phone', totpScan: 'Scan this with an authenticator, or type the key:', totpQr: 'Code for the authenticator', totpConfirm: 'Turn on', totpDone: 'The second step is on', passwordFirst: 'Your password first, to be sure it is you',
    sessions: 'Signed-in devices', sessionsNote: 'One you do not know? Sign it out and change the password.', device: 'Device', kind: 'Kind', since: 'Since', lastSeen: 'Last used', thisOne: 'this device', revoke: 'Sign it out', revoked: 'That device is signed out', browser: 'Browser',
    access: 'Accounts and roles', accessNote: 'Who signs in and where they work', invite: 'Invite', findAccount: 'Find a name or login name', name: 'Name', role: 'Roles', statusHead: 'Status', openedAt: 'Invited', none: 'No role', emptyTitle: 'No accounts yet', empty: 'Invite a colleague and tell them the one-time code; they set their own password.', nobodyFound: 'No such account', nobodyFoundNote: 'Try another name.',
    person: 'Whose account', personHint: 'Among the people on record.', personMissing: 'Not on the list', addPerson: 'Add this person', personName: 'Name', area: 'Where they live or work', personAdded: (name: string) => `${name} added`, sendInvite: 'Make the code',
    codeTitle: 'One-time code', codeOnce: 'It is shown only this once. Note or copy it now and tell the person face to face or by phone, not in a group chat.', codeExpires: (when: string) => `Valid until ${when}`, copy: 'Copy', copied: 'Copied', codeNoted: 'Noted', howToUse: 'They open the sign-in page, press “I have a one-time code”, enter name and code and set a password.',
    inviteAgain: 'Invite again', inviteAgainAsk: (name: string) => `A new code for ${name}?`, inviteAgainNote: 'The old password ends and every device is signed out.', suspend: 'Suspend', suspendAsk: (name: string) => `Suspend ${name}’s account?`, suspendNote: 'No sign-in from now on; open sessions end within 5 seconds. It can be resumed.', resume: 'Resume', end: 'End', endAsk: (name: string) => `End ${name}’s account?`, endNote: 'This cannot be undone; what they did stays under their name.',
    done: { suspended: 'Suspended', active: 'Resumed', ended: 'Ended', role: 'Role given', roleEnded: 'Role ended' },
    rolesOf: 'Roles', addRole: 'Give a role', endRole: 'End', endRoleAsk: (role: string) => `End “${role}”?`, endRoleNote: 'Effective at once; all sessions of this account end.', roleEnded: 'ended', from: 'From', to: 'Until', areas: 'Areas', areasHint: 'One or several, found by name.', organisation: 'Unit or team', roleSave: 'Give', until: (from: string, to: string) => `${from} to ${to}`, since2: (from: string) => `since ${from}`,
  },
})
