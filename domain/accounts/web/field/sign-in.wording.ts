import { wording } from '#kit/wording.ts'

export const signInWords = wording({
  zh: {
    title: '登录', hello: '您好，请先登录', helloSub: '社工、网格员、志愿者、居民都从这里进', loginName: '账号', password: '密码', code: '验证码', codeHint: '看手机上的验证器，六位数', enter: '登录',
    takeUp: '第一次用，有邀请码', takeUpTitle: '用邀请码启用账号', invitation: '邀请码', newPassword: '给自己设个密码', newPasswordHint: '居民、志愿者至少 8 位，工作人员至少 10 位', start: '启用并登录', haveAccount: '我已有账号',
    demo: '演示账号', demoHint: '演示数据都是编的。点一下就进。', lost: '忘了密码，请社区或单位管理员给一个新的邀请码。', host: (unit: string) => `主办单位：${unit}`, record: (number: string) => `备案编号 ${number}`,
    waitingHere: (count: number) => `这台手机上还有 ${count} 条没上传，本人登录后自动上传。`, againTitle: '登录过期了，请再登录一次', againSub: '填过的内容都在手机里，没有丢。', later: '以后再说',
    firstOnline: '第一次在这台手机上用，要连一次网。', notEmpty: '系统还没有初始化，请管理员先在电脑上设置。',
  },
  en: {
    title: 'Sign in', hello: 'Welcome, please sign in', helloSub: 'For social workers, grid workers, volunteers and residents', loginName: 'Name', password: 'Password', code: 'Code', codeHint: 'six digits from your authenticator', enter: 'Sign in',
    takeUp: 'First time: I have an invitation code', takeUpTitle: 'Open your account', invitation: 'Invitation code', newPassword: 'Choose a password', newPasswordHint: 'residents and volunteers 8 characters, staff 10', start: 'Open and sign in', haveAccount: 'I have an account',
    demo: 'Demo accounts', demoHint: 'All demo data is made up. One tap signs in.', lost: 'Forgotten? Your community or administrator gives you a new invitation code.', host: (unit: string) => `Host: ${unit}`, record: (number: string) => `Record number ${number}`,
    waitingHere: (count: number) => `${count} entries on this phone are not sent yet; they go out when their writer signs in.`, againTitle: 'Please sign in once more', againSub: 'What you filled in is kept on the phone.', later: 'Later',
    firstOnline: 'The first time on this phone needs a connection.', notEmpty: 'The system is not set up yet; an administrator does that at a desk first.',
  },
})
