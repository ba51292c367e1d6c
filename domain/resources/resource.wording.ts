import { type RefusalWording, wording } from '#kit/wording.ts'
import { RESOURCE_STATUSES } from './resource.contract.ts'

const statuses = {
  zh: { draft: '草稿', submitted: '待确认', approved: '已确认', available: '可提供', paused: '暂停', expired: '已过期', ended: '已结束' },
  en: { draft: 'Draft', submitted: 'To be confirmed', approved: 'Confirmed', available: 'Available', paused: 'Paused', expired: 'Expired', ended: 'Ended' },
}
const verbs = { zh: { submit: '提交', offer: '提供', pause: '暂停', end: '结束', edit: '修改', draw: '预留' }, en: { submit: 'sent in', offer: 'offered', pause: 'paused', end: 'ended', edit: 'changed', draw: 'reserved' } }

export const resourceWords = wording({
  zh: { title: '资源清单', owner: '社区党组织', statuses: statuses.zh, verbs: verbs.zh, showContact: '查看联系电话', fields: { name: '资源名称', provider: '提供单位', kind: '单位性质', type: '资源类别', quantity: '数量及单位', times: '可提供时间', contact: '联系人', phone: '联系电话', used: '已用次数', remark: '备注', validUntil: '有效期至' } },
  en: { title: 'Resources', owner: 'Community party organisation', statuses: statuses.en, verbs: verbs.en, showContact: 'Show the phone number', fields: { name: 'Resource', provider: 'Provider', kind: 'Kind of unit', type: 'Type', quantity: 'Quantity', times: 'When', contact: 'Contact', phone: 'Phone', used: 'Times used', remark: 'Remark', validUntil: 'Valid until' } },
})

const cannot = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(RESOURCE_STATUSES.flatMap((status) => Object.entries(verbs[language]).map(([verb, word]) => [
    `resource.cannot-${verb}-when-${status}`, language === 'zh' ? `这项资源现在是“${statuses.zh[status]}”，不能${word}。` : `This resource is “${statuses.en[status]}” and cannot be ${word}.`,
  ])))

const refusals: RefusalWording = {
  zh: { ...cannot('zh'), 'resource.not-found': '没有这项资源，或者不在您的范围内。', 'resource.community-approves': '由社区党组织确认后才上清单。', 'resource.no-such-provider': '没有这个单位，请重新选。', 'resource.id-in-use': '这个编号已经用在另一项资源上，没有保存。',
    'resource.day-passed': '这一天已经过去了，请换一天。', 'resource.book-earlier': '“{name}”要提前 {days} 天预约，请换一个晚一点的日子。', 'resource.after-validity': '“{name}”只提供到 {until}，请换一个早一点的日子，或者请提供单位延长有效期。', 'resource.before-validity': '“{name}”从 {from} 起才提供，请换一天。',
    'resource.closed-then': '“{name}”那天暂停提供，没有预留。', 'resource.not-given-then': '“{name}”那个时间不提供，没有预留。', 'resource.not-enough': '“{name}”只剩 {left}，不够这次要的 {wanted}，没有预留。', 'resource.not-for-this-area': '“{name}”不服务这个地方，没有预留。', 'resource.not-for-these-people': '“{name}”只提供给指定的人群（见它的条件）。请换一项，或先核对服务对象的人群。',
    'resource.capacity-below-held': '已经预留或用掉 {held}，数量不能比这少。', 'resource.per-in-use': '还有没结清的预留，不能改计数方式。先结清或退回预留。', 'resource.until-before-from': '有效期的结束早于开始，请检查。', 'resource.closure-backwards': '结束的日子早于开始，请检查。',
    'resource.draw.not-found': '没有这笔预留，或者不在您的范围内。', 'resource.draw-used-already': '这笔已经登记实际用量，不能再改。', 'resource.draw-released-already': '这笔预留已经退回了。', 'resource.more-than-reserved': '实际用量不能超过预留的 {quantity}。多用的请另预留一笔。', 'resource.draw-id-in-use': '这个编号已经用在另一笔预留上，没有保存。', 'resource.nothing-named': '请写明用在哪件需求、哪个项目，或者写一个名目。', 'resource.no-such-need': '没有这件需求，或者不在您的范围内。', 'resource.no-such-project': '没有这个项目，或者不在您的范围内。', 'resource.drawn-twice': '同一项资源选了两次，请合成一笔。' },
  en: { ...cannot('en'), 'resource.not-found': 'There is no such resource, or it lies outside your scope.', 'resource.community-approves': 'It stands on the list once the community party organisation has confirmed it.', 'resource.no-such-provider': 'There is no such unit; choose again.', 'resource.id-in-use': 'This id stands for another resource already; nothing was saved.',
    'resource.day-passed': 'That day has passed; choose another.', 'resource.book-earlier': '“{name}” wants {days} days’ notice; choose a later day.', 'resource.after-validity': '“{name}” is given until {until} only; choose an earlier day, or ask the provider to extend it.', 'resource.before-validity': '“{name}” is given from {from} on; choose another day.',
    'resource.closed-then': '“{name}” is not given on that day; nothing was reserved.', 'resource.not-given-then': '“{name}” is not given at that time; nothing was reserved.', 'resource.not-enough': 'Only {left} of “{name}” is left, not the {wanted} asked for; nothing was reserved.', 'resource.not-for-this-area': '“{name}” does not serve this place; nothing was reserved.', 'resource.not-for-these-people': '“{name}” is for certain groups only (see its conditions). Choose another, or check the person’s groups.',
    'resource.capacity-below-held': '{held} is reserved or used already; it cannot be less.', 'resource.per-in-use': 'Some reservations are not settled; settle or give them back before changing how it is counted.', 'resource.until-before-from': 'It ends before it begins; please check.', 'resource.closure-backwards': 'It ends before it begins; please check.',
    'resource.draw.not-found': 'There is no such reservation, or it lies outside your scope.', 'resource.draw-used-already': 'What was used is noted already and stays.', 'resource.draw-released-already': 'This reservation has been given back.', 'resource.more-than-reserved': 'Not more than the {quantity} reserved. Reserve the rest apart.', 'resource.draw-id-in-use': 'This id stands for another reservation; nothing was saved.', 'resource.nothing-named': 'Say for which need or project it is, or give it a title.', 'resource.no-such-need': 'There is no such need, or it lies outside your scope.', 'resource.no-such-project': 'There is no such project, or it lies outside your scope.', 'resource.drawn-twice': 'One resource is chosen twice; make it one.' },
}

/** Where another time would do, the nearest one is named. */
const NEXT = ['resource.closed-then', 'resource.not-given-then', 'resource.not-enough'] as const
const withNext = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(NEXT.map((code) => [`${code}-next`, `${refusals[language][code]}${language === 'zh' ? '最近有余量的是 {next}。' : ' The nearest time with some left is {next}.'}`]))

export const resourceRefusals: RefusalWording = { zh: { ...refusals.zh, ...withNext('zh') }, en: { ...refusals.en, ...withNext('en') } }
