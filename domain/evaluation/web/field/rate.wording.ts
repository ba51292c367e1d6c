import { wording } from '#kit/wording.ts'

export const rateWords = wording({
  zh: {
    title: '帮得怎么样', ask: '您看，帮得怎么样？', faces: { good: '满意', fair: '一般', poor: '不满意' }, freely: '说不满意也没关系，以后照样帮您。', words: '想多说两句', optional: '选填', send: '发送', chooseFace: '请点一个脸。', thanks: '谢谢您', thanksSub: '您的话社工会看。', again: '事情没办好，请再来一趟', againSure: '会重新为您办这件事。确定吗？', againDone: '已经告诉社工站，会再联系您。', about: (face: string) => `评价 · ${face}`, home: '回首页', kept: '已保存在本机，有网后自动上传', refusedTitle: '这条要您看一下', refusedSub: '您说的没有丢', look: '去看看',
    callbacks: '回访', callbackNone: '没有要打的回访电话。', due: (when: string) => `${when}前打`, late: '超期', called: '打过了，记下来', askPhone: '打电话问问：帮得怎么样，还有没有别的难处。', note: '他怎么说的', save: '记下回访', callbackAbout: (name: string) => `回访 · ${name}`, made: '已记下', phone: (last: string) => `电话尾号 ${last}`, noPhone: '没有留电话，上门问', poorReopens: '选“不满意”，这件事会重新办。',
  },
  en: {
    title: 'How did it go', ask: 'How did it go?', faces: { good: 'Good', fair: 'Fair', poor: 'Poor' }, freely: 'You may say poor: you will be helped all the same.', words: 'Anything more', optional: 'optional', send: 'Send', chooseFace: 'Please tap a face.', thanks: 'Thank you', thanksSub: 'A social worker reads your words.', again: 'It is not settled, please come again', againSure: 'The matter is taken up again. Sure?', againDone: 'The station knows and will contact you.', about: (face: string) => `Rating · ${face}`, home: 'Home', kept: 'Kept on this phone; it goes out by itself', refusedTitle: 'Please look at this one', refusedSub: 'What you said is not lost', look: 'Look',
    callbacks: 'Call-backs', callbackNone: 'No call-back is due.', due: (when: string) => `by ${when}`, late: 'late', called: 'I called: note it', askPhone: 'Call and ask how it went and whether anything else is hard.', note: 'In their words', save: 'Note the call-back', callbackAbout: (name: string) => `Call-back · ${name}`, made: 'Noted', phone: (last: string) => `Phone ending in ${last}`, noPhone: 'No phone number: ask at the door', poorReopens: 'With “poor” the matter is taken up again.',
  },
})
