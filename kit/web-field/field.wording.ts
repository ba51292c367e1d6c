import { wording } from '#kit/wording.ts'

export const fieldWords = wording({
  zh: {
    brand: '同频', back: '返回', big: '大字版', standard: '标准版', skip: '跳到正文', menu: '主菜单', lineName: '网络和上传',
    online: '网络正常', offline: '没有网络，照常填写', sending: '正在上传', signInAgain: '请重新登录，内容都在',
    waiting: (count: number) => `待上传 ${count} 条`, attention: (count: number) => `需处理 ${count} 条`, draftAt: (clock: string) => `草稿已存 ${clock}`,
    saveDraft: '存草稿', optional: '选填', keyboardMic: '点键盘话筒，说就行', readAloud: '读给我听', stopReading: '停下',
    required: '这一项要填。', fixThese: '有几处要改一改：', loading: '正在取数…', again: '再试一次', none: '没有',
    noConnection: '没有连上网，内容都还在手机里。有网后再试一次。', keptFrom: (when: string) => `没有网络，这是 ${when} 取到的内容。`, readOutOverThePhone: (ref: string) => `打电话问时，报这个编号：${ref}`,
    today: '今天', yesterday: '昨天', tomorrow: '明天', dayAfterTomorrow: '后天', weekdays: '周日,周一,周二,周三,周四,周五,周六', monthDay: (month: number, day: number) => `${month} 月 ${day} 日`, weekdayDay: (weekday: string, month: number, day: number) => `${weekday}（${month} 月 ${day} 日）`,
    savedHere: '已保存在本机', savedHereSub: '有网后自动上传，不用再点', safeHere: '手机关机也不会丢。', connectBefore: (when: string) => `请在${when}前连一次网。`,
    notSafeHere: '这个网址不能存在手机里，请先别关页面，等上传完。', stateDraft: '草稿', stateWaiting: '待上传', stateSending: '上传中', stateSent: '已上传', stateAttention: '需处理',
    unreadable: '这条内容在手机里读不出来了，请重新填写。', refused: '没有办成，请看原因。', call: '打电话', next: '下一步', previous: '上一步', stepOf: (at: number, of: number) => `第 ${at} 题，共 ${of} 题`, newVersion: '有新版本', update: '更新', cancel: '取消', close: '关闭',
  },
  en: {
    brand: 'Tongpin', back: 'Back', big: 'Large', standard: 'Standard', skip: 'Skip to content', menu: 'Main menu', lineName: 'Network and sending',
    online: 'Connected', offline: 'No network, fill in as usual', sending: 'Sending', signInAgain: 'Please sign in again, all is kept',
    waiting: (count: number) => `${count} to send`, attention: (count: number) => `${count} need you`, draftAt: (clock: string) => `draft kept ${clock}`,
    saveDraft: 'Keep draft', optional: 'optional', keyboardMic: 'Tap the keyboard’s microphone and speak', readAloud: 'Read to me', stopReading: 'Stop',
    required: 'Please fill this in.', fixThese: 'A few things need a change:', loading: 'Loading…', again: 'Try again', none: 'None',
    noConnection: 'No connection; everything is kept on the phone. Try again later.', keptFrom: (when: string) => `No network: this is from ${when}.`, readOutOverThePhone: (ref: string) => `Tell this number over the phone: ${ref}`,
    today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow', dayAfterTomorrow: 'in two days', weekdays: 'Sun,Mon,Tue,Wed,Thu,Fri,Sat', monthDay: (month: number, day: number) => `${day}/${month}`, weekdayDay: (weekday: string, month: number, day: number) => `${weekday} ${day}/${month}`,
    savedHere: 'Kept on this phone', savedHereSub: 'It goes out by itself when there is a network', safeHere: 'It stays even if the phone is switched off.', connectBefore: (when: string) => `Please connect once before ${when}.`,
    notSafeHere: 'This address cannot keep things on the phone: leave the page open until it is sent.', stateDraft: 'Draft', stateWaiting: 'To send', stateSending: 'Sending', stateSent: 'Sent', stateAttention: 'Needs you',
    unreadable: 'This entry can no longer be read on the phone, please fill it in again.', refused: 'It was not done, see the reason.', call: 'Call', next: 'Next', previous: 'Back one', stepOf: (at: number, of: number) => `Question ${at} of ${of}`, newVersion: 'A new version is ready', update: 'Update', cancel: 'Cancel', close: 'Close',
  },
})
