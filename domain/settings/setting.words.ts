import { wording } from '#kit/wording.ts'

/** What the settings page says, besides the labels of setting.wording.ts. */
export const settingPageWords = wording({
  zh: {
    note: '改动从保存起生效，以前的事按当时的规定算', saved: '已保存，从现在起生效', dangerTitle: '危险词', dangerNote: '登记、走访、评价里出现这些词，原话马上加密，转给值班社工。宁可多报。词与词用空格或换行隔开，每个至少两个字。',
    clocksTitle: '办理时限', clocksNote: '按工作日算，17:00 截止；紧急的当天答复。', workingDays: '个工作日', dutyTitle: '值班与接手', dutyNote: '危险提示响起时，先找值班社工。', dutyName: '值班社工姓名', dutyNumber: '值班电话', minutes: '几分钟内接手', callsTitle: '求助电话', callsNote: '出现在紧急关注、走访表和居民的求助页上。', callName: '名称', callNumber: '号码', addCall: '加一个', removeCall: (name: string) => `去掉 ${name}`, callAt: (n: number) => `第 ${n} 个`,
    signInTitle: '登录', secondFactorHint: '开启后，看得到别人信息的岗位要在手机上装验证器，才能登录做事。', houseTitle: '主办与备案', houseNote: '写在每一页左下角和登录页。', hostHint: '例如“科左中旗委社会工作部”。', recordHint: '备案机关给的编号，没有就空着。',
  },
  en: {
    note: 'A change holds from now on; what was before is judged as it was', saved: 'Saved, in force from now on', dangerTitle: 'Danger words', dangerNote: 'Where these stand in any entry, the words are sealed at once and go to the social worker on duty. Words stand apart by spaces or lines, two characters or more each.',
    clocksTitle: 'Time limits', clocksNote: 'In working days, until 17:00; what is urgent is answered the same day.', workingDays: 'working days', dutyTitle: 'On duty', dutyNote: 'Who is called first when an alert rings.', dutyName: 'Name', dutyNumber: 'Number', minutes: 'Minutes to take over', callsTitle: 'Numbers to call', callsNote: 'On the alerts, the visit form and the residents’ help page.', callName: 'Name', callNumber: 'Number', addCall: 'Add one', removeCall: (name: string) => `Remove ${name}`, callAt: (n: number) => `number ${n}`,
    signInTitle: 'Sign-in', secondFactorHint: 'Roles that see other people’s data then need an authenticator on their phone.', houseTitle: 'Host and record', houseNote: 'At the foot of each page and on the sign-in page.', hostHint: 'The unit that runs the platform.', recordHint: 'As given by the authority, or empty.',
  },
})
