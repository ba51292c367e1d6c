import { wording } from '#kit/wording.ts'
import type { WaitingKind } from './waiting.kinds.ts'

type OfKind = Record<WaitingKind, string>

/** What each kind of waiting is called, what is asked of one, and the word on the button. */
export const waitingWords = wording({
  zh: {
    kinds: {
      danger: '危险提示', answer: '要补充的', verify: '待核实', route: '待分流', dispatch: '待派单', unanswered: '没人接的单', follow: '转专业办理', evaluate: '待评估办结', handover: '转办待签收', finish: '转办在办', callback: '要打的回访', door: '上门要告知', escalated: '报上来的超期', unowned: '无人负责', grid: '网格待回复', claim: '认领待确认', delivery: '送达待核对', deliver: '认领待送达', unit_project: '单位申报的项目', task: '会议任务', import: '导入待确认',
    } satisfies OfKind,
    asks: {
      danger: '等接手', answer: '等补充情况', verify: '等核实', route: '等分流', dispatch: '等派单', unanswered: '过时没人接，等改派', follow: '等跟进', evaluate: '等评估办结', handover: '等签收', finish: '等办结果', callback: '等打回访电话', door: '等打电话告知', escalated: '逐级报上来，等过问', unowned: '岗位上没有人，等安排', grid: '网格三员等回复', claim: '单位认领，等确认', delivery: '单位已送达，等核对', deliver: '等送达', unit_project: '单位申报，等确认', task: '联席会定的，等办', import: '等核对确认',
    } satisfies OfKind,
    go: {
      danger: '去接手', answer: '去补充', verify: '去核实', route: '去分流', dispatch: '去派单', unanswered: '去改派', follow: '去跟进', evaluate: '去评估', handover: '去签收', finish: '去办理', callback: '去回访', door: '去告知', escalated: '去看看', unowned: '去看看', grid: '去回复', claim: '去确认', delivery: '去核对', deliver: '去办理', unit_project: '去确认', task: '去办理', import: '去确认',
    } satisfies OfKind,
  },
  en: {
    kinds: {
      danger: 'Danger alerts', answer: 'Questions', verify: 'To verify', route: 'To route', dispatch: 'To dispatch', unanswered: 'Orders nobody took', follow: 'With a professional', evaluate: 'To evaluate', handover: 'To take over', finish: 'Taken over', callback: 'Call-backs', door: 'Visits to announce', escalated: 'Put before me', unowned: 'Nobody’s', grid: 'Answers in the grid', claim: 'Claims', delivery: 'Deliveries', deliver: 'To deliver', unit_project: 'Projects of units', task: 'Tasks of meetings', import: 'Imports',
    } satisfies OfKind,
    asks: {
      danger: 'to be taken over', answer: 'to be answered', verify: 'to be verified', route: 'to be routed', dispatch: 'to be dispatched', unanswered: 'nobody took it in time', follow: 'to be followed up', evaluate: 'to be evaluated', handover: 'to be taken over', finish: 'to be finished', callback: 'to be called', door: 'to be told by phone', escalated: 'overdue, put before you', unowned: 'nobody holds the role', grid: 'one of the grid’s three is asked', claim: 'claimed by a unit, to be confirmed', delivery: 'delivered, to be looked at', deliver: 'to be delivered', unit_project: 'brought by a unit, to be confirmed', task: 'resolved by a meeting', import: 'to be confirmed',
    } satisfies OfKind,
    go: {
      danger: 'Take over', answer: 'Answer', verify: 'Verify', route: 'Route', dispatch: 'Dispatch', unanswered: 'Ask another', follow: 'Follow up', evaluate: 'Evaluate', handover: 'Take over', finish: 'Open', callback: 'Call', door: 'Tell', escalated: 'Look', unowned: 'Look', grid: 'Answer', claim: 'Confirm', delivery: 'Look', deliver: 'Open', unit_project: 'Confirm', task: 'Open', import: 'Confirm',
    } satisfies OfKind,
  },
})
