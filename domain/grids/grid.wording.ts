import { type RefusalWording, wording } from '#kit/wording.ts'

export const gridRefusals: RefusalWording = {
  zh: {
    'grid.not-found': '没有这个网格，或者不在您的范围内。', 'grid.act-not-found': '没有这件事，或者不该您来回复。', 'grid.already-answered': '这一项已经回复过了，不用再填。', 'grid.with-a-professional': '这条需求已转专业跟进，不用再回复。', 'grid.need-rests': '这条需求已经有人在办，或者办完了，不用再回复。',
    'grid.not-this-seat': '这不是这个岗位的回复，请重新选。', 'grid.name-what-is-linked': '请选一项资源或一个单位；没有找到就选“暂时没有找到”。', 'grid.say-what-is-needed': '请写明需要什么支持。', 'grid.no-such-resource': '没有这项资源，或者现在不能提供，请重新选。', 'grid.no-such-unit': '没有这个单位，请重新选。',
  },
  en: {
    'grid.not-found': 'There is no such grid, or it lies outside your scope.', 'grid.act-not-found': 'There is no such matter, or it is not yours to answer.', 'grid.already-answered': 'This has been answered already.', 'grid.with-a-professional': 'This need is with a professional; nothing more is asked of you.', 'grid.need-rests': 'This need is in hand or at rest; nothing more is asked of you.',
    'grid.not-this-seat': 'This is not an answer of this seat; choose again.', 'grid.name-what-is-linked': 'Choose a resource or a unit; if there is none, say so.', 'grid.say-what-is-needed': 'Please say what is needed.', 'grid.no-such-resource': 'There is no such resource on offer; choose again.', 'grid.no-such-unit': 'There is no such unit; choose again.',
  },
}

export const gridWords = wording({
  zh: {
    seats: { branch_secretary: '党支部书记', social_worker: '专业社工', team_leader: '志愿服务队' },
    acts: { branch_secretary: '链接资源', social_worker: '评估', team_leader: '响应' },
    outcomes: { linked: '已链接资源', none_found: '暂时没有找到', assessed: '已评估', passed_on: '已请社工站评估', can_come: '能来', cannot_come: '来不了', asks: '需要支持' },
    states: { waiting: '待回复', done: '已回复', lapsed: '不用回复' },
    lacks: { branch_secretary: '缺党支部书记', social_worker: '缺专业社工', team_leader: '缺志愿服务队' },
    noAccount: '还没有账号', handedOn: '已转专业跟进',
  },
  en: {
    seats: { branch_secretary: 'Branch secretary', social_worker: 'Social worker', team_leader: 'Volunteer team' },
    acts: { branch_secretary: 'link resources', social_worker: 'assess', team_leader: 'respond' },
    outcomes: { linked: 'Resources linked', none_found: 'None found yet', assessed: 'Assessed', passed_on: 'Passed on to the station', can_come: 'Can come', cannot_come: 'Cannot come', asks: 'Needs something' },
    states: { waiting: 'Waiting', done: 'Answered', lapsed: 'No longer asked' },
    lacks: { branch_secretary: 'No branch secretary', social_worker: 'No social worker', team_leader: 'No team' },
    noAccount: 'no account yet', handedOn: 'With a professional',
  },
})
