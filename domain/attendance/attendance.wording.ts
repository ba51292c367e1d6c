import { type RefusalWording, wording } from '#kit/wording.ts'

export const attendanceRefusals: RefusalWording = {
  zh: {
    'attendance.wrong-code': '签到码不对，或者已经换了。请看屏幕上最新的 6 位数字再试。',
    'attendance.not-ours': '这个码不是本平台的签到码。请扫现场屏幕上的二维码，或输入 6 位数字。',
    'attendance.too-many-wrong': '错得太多了，请等一分钟再试，或请队长帮您签到。',
    'attendance.not-signed-up': '您没有报名这个活动，签不了到。请问问现场的队长。',
    'attendance.activity-cancelled': '这个活动取消了。',
    'attendance.activity-ended': '这个活动已经结束了。',
    'attendance.too-early': '还没到签到时间，开始前一小时可以签到。',
    'attendance.too-late': '活动时间已过，签不了到了。请联系队长。',
    'attendance.too-late-to-go': '签退时间已过，没有签退就没有时长。请联系队长补录。',
    'attendance.check-in-first': '还没有签到，请先签到。',
    'attendance.elsewhere': '您在“{title}”还没有签退，请先在那边签退。',
    'attendance.cannot-come-when-checked_in': '已经签到了。',
    'attendance.cannot-come-when-checked_out': '已经签退了，不能再签到。',
    'attendance.cannot-come-when-cancelled': '报名已经取消，签不了到。',
    'attendance.cannot-come-when-no_show': '活动已经结束了。',
    'attendance.cannot-go-when-checked_out': '已经签退了。',
    'attendance.cannot-go-when-cancelled': '报名已经取消，签不了退。',
    'attendance.cannot-go-when-no_show': '活动已经结束了。',
    'attendance.not-oneself': '自己的签到不能自己代签，请扫码，或请别的负责人确认。',
  },
  en: {
    'attendance.wrong-code': 'This code is wrong or has changed. Look at the newest six digits on the screen.',
    'attendance.not-ours': 'This is no check-in code of ours. Scan the one on the screen or type the six digits.',
    'attendance.too-many-wrong': 'Too many wrong codes. Wait a minute, or ask the leader to check you in.',
    'attendance.not-signed-up': 'You have not signed up for this. Please ask the leader.',
    'attendance.activity-cancelled': 'This activity was cancelled.',
    'attendance.activity-ended': 'This activity is over.',
    'attendance.too-early': 'Check-in opens one hour before the beginning.',
    'attendance.too-late': 'The time is over; please ask the leader.',
    'attendance.too-late-to-go': 'It is too late to check out, and without it no time is counted. Please ask the leader.',
    'attendance.check-in-first': 'You have not checked in yet.',
    'attendance.elsewhere': 'You have not checked out of “{title}” yet; do that first.',
    'attendance.cannot-come-when-checked_in': 'You have checked in already.',
    'attendance.cannot-come-when-checked_out': 'You have checked out and cannot check in again.',
    'attendance.cannot-come-when-cancelled': 'Your sign-up was cancelled.',
    'attendance.cannot-come-when-no_show': 'The activity is over.',
    'attendance.cannot-go-when-checked_out': 'You have checked out already.',
    'attendance.cannot-go-when-cancelled': 'Your sign-up was cancelled.',
    'attendance.cannot-go-when-no_show': 'The activity is over.',
    'attendance.not-oneself': 'You cannot check yourself in by hand. Scan the code or ask somebody else in charge.',
  },
}

export const attendanceWords = wording({
  zh: {
    title: '签到', checkIn: '签到', checkOut: '签退', scan: '扫码', typeCode: '输入 6 位数字', screen: '签到屏', validFor: (seconds: number) => `${seconds} 秒后更换`, counted: (came: number, expected: number) => `已签 ${came} / ${expected}`, cameAt: (time: string) => `签到成功 ${time}`, wentAt: (time: string) => `签退成功 ${time}`,
    minutes: (minutes: number) => `服务 ${minutes} 分钟`, byHand: '代签到', byHandOut: '代签退', forgotOut: '没有签退，暂无时长',
  },
  en: {
    title: 'Check-in', checkIn: 'Check in', checkOut: 'Check out', scan: 'Scan', typeCode: 'Type the six digits', screen: 'Check-in screen', validFor: (seconds: number) => `new in ${seconds} s`, counted: (came: number, expected: number) => `${came} of ${expected}`, cameAt: (time: string) => `Checked in at ${time}`, wentAt: (time: string) => `Checked out at ${time}`,
    minutes: (minutes: number) => `${minutes} minutes of service`, byHand: 'Check in by hand', byHandOut: 'Check out by hand', forgotOut: 'Not checked out: no time yet',
  },
})
