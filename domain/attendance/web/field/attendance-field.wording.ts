import { wording } from '#kit/wording.ts'

export const attendanceFieldWords = wording({
  zh: {
    in: '签到', out: '签退', how: '用微信或相机扫队长或社工手机上的码，或者输入六位数。', digits: '六位数', digitsHint: '在队长或社工的手机上', wrong: '请输入六位数字。', checkIn: '签到', checkOut: '签退', noNetwork: '没有网络，签不了也没关系：告诉队长或社工，请他在名单上帮您签。', scanned: '已扫到码，点一下就好。',
    inDone: '签到成功', outDone: '签退成功', beforeLeaving: '走之前，再扫一次签退，时长才算数。', served: (hours: string) => `这次服务 ${hours} 小时，等核定。`, understood: '知道了', another: '找队长或社工领东西、听安排。',
    code: '签到码', cantScan: '扫不了，就报这六位数', seconds: (seconds: number) => `${seconds} 秒后自动换码`, codeName: (digits: string) => `签到码 ${digits}`, counted: (inside: number, expected: number) => `已签 ${inside} 人，共 ${expected} 人`, out2: (count: number) => `已签退 ${count} 人`, people: '名单', byHand: '帮他签到', byHandOut: '帮他签退', gone: '已签退', here: '已签到', missed: '没有到', offline: '没有网络，码不能换新。请记下名单，有网后帮人补签。', end: '结束活动', endHint: '都签退了，或者时间到了，就可以结束。', ended: '活动已结束。',
  },
  en: {
    in: 'Check in', out: 'Check out', how: 'Scan the code on the phone of the leader or social worker with your camera, or type the six digits.', digits: 'Six digits', digitsHint: 'on the phone of the leader or social worker', wrong: 'Please type six digits.', checkIn: 'Check in', checkOut: 'Check out', noNetwork: 'No network? Tell the leader or social worker, who checks you in on the list.', scanned: 'The code is read, one tap is left.',
    inDone: 'Checked in', outDone: 'Checked out', beforeLeaving: 'Scan again before you leave, or the time does not count.', served: (hours: string) => `${hours} hours this time, to be confirmed.`, understood: 'All right', another: 'See the leader or social worker for tools and tasks.',
    code: 'Check-in code', cantScan: 'Cannot scan? Say these six digits', seconds: (seconds: number) => `new code in ${seconds} seconds`, codeName: (digits: string) => `Check-in code ${digits}`, counted: (inside: number, expected: number) => `${inside} of ${expected} here`, out2: (count: number) => `${count} checked out`, people: 'List', byHand: 'Check in', byHandOut: 'Check out', gone: 'Checked out', here: 'Checked in', missed: 'Did not come', offline: 'No network: the code cannot be renewed. Note who is here and check them in later.', end: 'End the activity', endHint: 'Once all have checked out, or the time has passed.', ended: 'The activity has ended.',
  },
})
