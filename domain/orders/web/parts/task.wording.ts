import { wording } from '#kit/wording.ts'

/** What a volunteer or a team leader reads of an order. */
export const taskWords = wording({
  zh: {
    title: '请您帮忙', waiting: '等您答复', accepted: '答应了', declined: '已婉拒', withdrawn: '已另请人', toTeam: (team: string, places: number) => `请${team}出 ${places} 人`, replyBy: (when: string) => `请在${when} 前答复`, gone: '这件事已经另请人了，或者不在您名下。',
    risk: '风险提示', riskRead: '风险提示我看过了', guide: (name: string) => `社工${name}指导`, placeLater: '答应后告诉您地点', accept: '我愿意去', acceptTeam: '我们队接', decline: '去不了', declineSub: '去不了没关系，不影响以后。', reason: '为什么', reasonHint: '选填，只给派单的人看', sendDecline: '告诉他们去不了', thinkAgain: '再想想',
    tickFirst: '请先看风险提示，再勾选。', thanks: '谢谢，说定了', declinedThanks: '知道了，谢谢您告诉我们', toActivity: '看活动', list: '请您帮忙的事', none: '现在没有等您答复的事。',
  },
  en: {
    title: 'You are asked', waiting: 'Waiting for you', accepted: 'Accepted', declined: 'Declined', withdrawn: 'Somebody else was asked', toTeam: (team: string, places: number) => `${team}: ${places} people`, replyBy: (when: string) => `Please answer by ${when}`, gone: 'Somebody else was asked, or this is not yours.',
    risk: 'Please mind', riskRead: 'I have read this', guide: (name: string) => `Guided by social worker ${name}`, placeLater: 'You learn the place once you accept', accept: 'I will come', acceptTeam: 'Our team takes it', decline: 'I cannot', declineSub: 'That is all right and changes nothing.', reason: 'Why', reasonHint: 'optional, for the dispatcher only', sendDecline: 'Tell them I cannot', thinkAgain: 'Think again',
    tickFirst: 'Read what to mind and tick it first.', thanks: 'Thank you, it is agreed', declinedThanks: 'Thank you for telling us', toActivity: 'See the activity', list: 'What you are asked', none: 'Nothing waits for your answer.',
  },
})
