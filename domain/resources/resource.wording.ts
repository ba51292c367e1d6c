import { type RefusalWording, wording } from '#kit/wording.ts'
import { RESOURCE_STATUSES } from './resource.contract.ts'

const statuses = { zh: { draft: '待确认', available: '可提供', paused: '暂停', ended: '已结束' }, en: { draft: 'To be confirmed', available: 'Available', paused: 'Paused', ended: 'Ended' } }
const verbs = { zh: { offer: '提供', pause: '暂停', end: '结束', edit: '修改' }, en: { offer: 'offered', pause: 'paused', end: 'ended', edit: 'changed' } }

export const resourceWords = wording({
  zh: { title: '资源清单', owner: '社区党组织', statuses: statuses.zh, verbs: verbs.zh, showContact: '查看联系电话', fields: { name: '资源名称', provider: '提供单位', kind: '单位性质', type: '资源类别', quantity: '数量及单位', times: '可提供时间', contact: '联系人', phone: '联系电话', used: '已用次数', remark: '备注', validUntil: '有效期至' } },
  en: { title: 'Resources', owner: 'Community party organisation', statuses: statuses.en, verbs: verbs.en, showContact: 'Show the phone number', fields: { name: 'Resource', provider: 'Provider', kind: 'Kind of unit', type: 'Type', quantity: 'Quantity', times: 'When', contact: 'Contact', phone: 'Phone', used: 'Times used', remark: 'Remark', validUntil: 'Valid until' } },
})

const cannot = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(RESOURCE_STATUSES.flatMap((status) => Object.entries(verbs[language]).map(([verb, word]) => [
    `resource.cannot-${verb}-when-${status}`, language === 'zh' ? `这项资源现在是“${statuses.zh[status]}”，不能${word}。` : `This resource is “${statuses.en[status]}” and cannot be ${word}.`,
  ])))

export const resourceRefusals: RefusalWording = {
  zh: { ...cannot('zh'), 'resource.not-found': '没有这项资源，或者不在您的范围内。', 'resource.community-approves': '由社区党组织确认后才上清单。', 'resource.no-such-provider': '没有这个单位，请重新选。', 'resource.id-in-use': '这个编号已经用在另一项资源上，没有保存。' },
  en: { ...cannot('en'), 'resource.not-found': 'There is no such resource, or it lies outside your scope.', 'resource.community-approves': 'It stands on the list once the community party organisation has confirmed it.', 'resource.no-such-provider': 'There is no such unit; choose again.', 'resource.id-in-use': 'This id stands for another resource already; nothing was saved.' },
}
