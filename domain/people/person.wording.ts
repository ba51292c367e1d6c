import { type RefusalWording, wording } from '#kit/wording.ts'

export const personRefusals: RefusalWording = {
  zh: { 'person.not-found': '没有这个人，或者不在您的范围内。', 'person.name-or-choice': '请选一位居民，或者写下姓名（知道多少写多少）。' },
  en: { 'person.not-found': 'There is no such person, or they lie outside your scope.', 'person.name-or-choice': 'Choose a resident, or write the name as far as it is known.' },
}

export const personWords = wording({
  zh: {
    gender: { male: '男', female: '女', unknown: '未知' }, hearsay: '邻里称呼，待核实', openPhone: '查看电话', why: '为什么要看',
    purposes: { contact: '联系本人', visit: '上门前约时间', verify: '核实情况', emergency: '紧急情况' },
  },
  en: {
    gender: { male: 'Male', female: 'Female', unknown: 'Unknown' }, hearsay: 'Known to neighbours by this name', openPhone: 'Show the phone number', why: 'What for',
    purposes: { contact: 'To contact the person', visit: 'To arrange a visit', verify: 'To verify', emergency: 'Emergency' },
  },
})
