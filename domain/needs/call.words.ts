import { wording } from '#kit/wording.ts'

/** The phone-operator's page: the call is the main door of the old. */
export const callWords = wording({
  zh: {
    title: '接电话登记', note: '只用键盘也能登记：回车到下一项，最后再按一次回车保存', phone: '来电号码', phoneHint: '照电话机上显示的输入，老来电会自动认出来。', searching: '正在找…', unknown: '名单里没有这个号码，问一下称呼。', name: '怎么称呼', nameHint: '知道多少写多少，例如“三号楼王大娘”。', forWhom: '替谁打的', self: '他自己的事', other: '替别人打', otherName: '是谁的事', otherNameHint: '写那个人的姓名或称呼。', reach: '打这个号码也能找到他', saidBy: '来电的是', saidBys: { family: '他家里人', seen: '邻居或别的人' }, words: '怎么说的', wordsHint: '照他的原话写，一两句就行。Shift+回车换行。', urgency: '急不急', urgencyHint: '不选就是“一般”。左右键选，回车保存。', save: '保存', saveKeys: '回车或 Ctrl+回车', clear: '清空重来', clearKey: 'Esc',
    caller: '来电的人', callerKnown: '名单里有这个人', callersKnown: (n: number) => `这个号码登记了 ${n} 个人，是哪一位？`, pick: '是这位', picked: '就是这位', notThem: '都不是', age: (n: number) => `${n} 岁`, openNeeds: '他还在办的事', sameOne: '是同一件事吗？是的话记一笔就行，不用再登记。', again: '是这件事，记一笔', againKey: (n: number) => `Alt+${n}`, noOpen: '没有在办的事。', wordsFirst: '先写下他说的话。', callerNone: '输入号码后，这里显示来电的人和他还在办的事。',
    restored: '上一个电话没有保存完，内容还在，接着填就行。', clearTitle: '清空这个电话？', clearText: '写好的内容会清掉。', clearYes: '清空', clearNo: '接着填',
    danger: '可能有危险，先别挂电话', dangerSub: '让他留在电话上，用另一部电话马上打：', onDuty: '值班社工',
    savedTitle: (code: string) => `已登记 ${code}`, againTitle: (code: string) => `已记在 ${code} 上`, tell: '请告诉来电的人', tellBy: (when: string) => `社区最晚 ${when} 前答复您。`, tellCode: (code: string) => `您这件事的编号是 ${code}，再打电话来报这个号就行。`, tellAgain: '您又来电问的情况已经记上了，办的人看得到。', next: '接下一个电话', nextKey: '回车', see: '看这条需求',
    dangerTitle: '已转专业跟进', dangerSaved: '说到的情况可能有危险，原话已经加密，值班社工正在收到提醒。先不要挂电话，陪他说着话，人有危险马上打 110、120。', faults: { phoneOrName: '号码或称呼至少写一样。', words: '请写一句他说的是什么事。', area: '请选在哪个网格。', name: '请写是谁的事。' },
  },
  en: {
    title: 'Take a call', note: 'Keyboard only: Enter goes on, the last Enter saves', phone: 'Caller’s number', phoneHint: 'A caller on record is recognised at once.', searching: 'looking…', unknown: 'This number is not on record; ask for the name.', name: 'Name', nameHint: 'As far as it is known.', forWhom: 'For whom', self: 'their own matter', other: 'for somebody else', otherName: 'Whose matter', otherNameHint: 'Name, as far as it is known.', reach: 'they can be reached on this number too', saidBy: 'The caller is', saidBys: { family: 'family', seen: 'a neighbour or somebody else' }, words: 'In their words', wordsHint: 'One or two sentences. Shift+Enter for a new line.', urgency: 'How urgent', urgencyHint: 'Left open it is ordinary. Arrows choose, Enter saves.', save: 'Save', saveKeys: 'Enter or Ctrl+Enter', clear: 'Start anew', clearKey: 'Esc',
    caller: 'The caller', callerKnown: 'On record', callersKnown: (n: number) => `${n} people have this number; which one?`, pick: 'This one', picked: 'This one', notThem: 'None of them', age: (n: number) => `${n}`, openNeeds: 'Their open matters', sameOne: 'The same matter? Then note it there.', again: 'Same matter, note it', againKey: (n: number) => `Alt+${n}`, noOpen: 'No open matter.', wordsFirst: 'First write what they say.', callerNone: 'Once the number is typed, the caller and their open matters stand here.',
    restored: 'The last call was not saved; it is still here.', clearTitle: 'Clear this call?', clearText: 'What was typed will be gone.', clearYes: 'Clear', clearNo: 'Go on',
    danger: 'Possible danger: do not hang up', dangerSub: 'Keep them on the line and call from another phone:', onDuty: 'On duty',
    savedTitle: (code: string) => `${code} saved`, againTitle: (code: string) => `Noted on ${code}`, tell: 'Tell the caller', tellBy: (when: string) => `The community answers by ${when}.`, tellCode: (code: string) => `Your number is ${code}.`, tellAgain: 'Noted; whoever handles it sees it.', next: 'Next call', nextKey: 'Enter', see: 'See the need',
    dangerTitle: 'Handed on to a professional', dangerSaved: 'The words are sealed and the social worker on duty is being alerted. Keep them on the line; 110, 120 when life is in danger.', faults: { phoneOrName: 'A number or a name.', words: 'What is the matter?', area: 'Choose the place.', name: 'Whose matter is it?' },
  },
})
