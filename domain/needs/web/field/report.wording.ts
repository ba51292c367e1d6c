import { wording } from '#kit/wording.ts'

export const reportWords = wording({
  zh: {
    title: '登记需求', own: '我有困难', forWhom: '替谁填', me: '我自己', family: '家里人', familyName: '家里人的姓名', neighbour: '别人', speaker: '怎么知道的', speakers: { self: '本人说的', family: '家属说的', seen: '我看到的' },
    consent: '本人知道，同意我代填', whyProxy: '本人为什么不自己填', whyProxies: { phone: '不会用手机', moving: '行动不便', unclear: '说不清楚', away: '不在跟前', urgent: '情况紧急', seen: '还没说到这事' }, matter: '什么事', matters: { repair: '家里维修', medicine: '看病拿药', company: '聊聊天', paperwork: '办手续', quarrel: '闹矛盾', other: '别的' },
    said: '怎么说的', saidOwn: '说说怎么回事', saidHint: '说一句话就行', urgency: '急不急', urgencies: { ordinary: '不急', pressing: '这几天', urgent: '今天就要' }, area: '哪个网格', chooseArea: '请选', whole: (name: string) => `${name}（不确定哪个网格）`,
    noArea: '没有找到您的社区，请打电话，我们帮您登记。', submit: '提交登记', send: '发送', about: (matter: string, name: string) => (name ? `需求 · ${name} · ${matter}` : `需求 · ${matter}`), draftDropped: '清空重填', helperOnly: '替别人填，也请说一声本人知不知道。',
    faults: { who: '请选替谁填。', name: '请写姓名，知道多少写多少。', speaker: '请选怎么知道的。', why: '请选本人为什么不自己填。', matter: '请选一样，或说一句话。', said: '请说一句是什么事。', area: '请选网格。' },
    savedTitle: '已保存在本机', savedSub: '有网后自动上传，不用再点', doneTitle: '已登记', doneSub: '社区核实后会回话。', doneOwn: '收到了', doneOwnSub: '社区会给您打电话或上门来问。', anotherOne: '再登记一条', progress: '看办到哪了', home: '回首页', refusedTitle: '这条要您看一下', refusedSub: '填过的没有丢', look: '去看看', keep: '手机关机也不会丢。请在 24 小时内连一次网。', photoLine: (n: number, of: number, what: string) => `照片 ${n}/${of} · ${what}`, photos: (sent: number, of: number) => (sent === of ? `${of} 张照片都传好了。` : `照片随后上传，已传 ${sent}/${of} 张。`),
  },
  en: {
    title: 'Report a need', own: 'I need help', forWhom: 'For whom', me: 'Myself', family: 'My family', familyName: 'Name of your family member', neighbour: 'Somebody else', speaker: 'How you know', speakers: { self: 'They said so', family: 'The family said so', seen: 'I saw it' },
    consent: 'They know and agree that I report it', whyProxy: 'Why not themselves', whyProxies: { phone: 'no phone skills', moving: 'hard to move', unclear: 'cannot say', away: 'not here', urgent: 'it is urgent', seen: 'did not bring it up' }, matter: 'What is it', matters: { repair: 'Repair', medicine: 'Doctor, medicine', company: 'Company', paperwork: 'Paperwork', quarrel: 'A quarrel', other: 'Other' },
    said: 'In their words', saidOwn: 'What is the matter', saidHint: 'one sentence will do', urgency: 'How soon', urgencies: { ordinary: 'no hurry', pressing: 'these days', urgent: 'today' }, area: 'Which grid', chooseArea: 'Choose', whole: (name: string) => `${name} (grid unknown)`,
    noArea: 'Your community was not found; please call, and we will write it down.', submit: 'Hand in', send: 'Send', about: (matter: string, name: string) => (name ? `Need · ${name} · ${matter}` : `Need · ${matter}`), draftDropped: 'Start anew', helperOnly: 'For somebody else: say whether they know.',
    faults: { who: 'Choose for whom.', name: 'Write the name as far as you know it.', speaker: 'Choose how you know.', why: 'Choose why they do not enter it themselves.', matter: 'Choose one, or say a sentence.', said: 'Please say what it is.', area: 'Choose the grid.' },
    savedTitle: 'Kept on this phone', savedSub: 'It goes out by itself when there is a network', doneTitle: 'Reported', doneSub: 'The community will look into it and answer.', doneOwn: 'Received', doneOwnSub: 'The community will call or come by.', anotherOne: 'Report another', progress: 'See how far it is', home: 'Home', refusedTitle: 'Please look at this one', refusedSub: 'Nothing you filled in is lost', look: 'Look', keep: 'It stays even if the phone is off. Please connect within 24 hours.', photoLine: (n: number, of: number, what: string) => `Photo ${n} of ${of} · ${what}`, photos: (sent: number, of: number) => (sent === of ? `All ${of} photos have arrived.` : `Photos follow: ${sent} of ${of} have arrived.`),
  },
})
