import { type RefusalWording, wording } from '#kit/wording.ts'
import { CLAIM_STATUSES } from './claim.contract.ts'

const statuses = { zh: { made: '待确认', confirmed: '待送达', reported: '待核对', delivered: '已销号', declined: '未通过', withdrawn: '已撤回' }, en: { made: 'To be confirmed', confirmed: 'To be delivered', reported: 'To be checked', delivered: 'Delivered and checked', declined: 'Declined', withdrawn: 'Withdrawn' } }
const verbs = { zh: { confirm: '确认', decline: '不通过', report: '报送达', check: '核对', sendBack: '退回', withdraw: '撤回' }, en: { confirm: 'confirmed', decline: 'declined', report: 'reported', check: 'checked', sendBack: 'sent back', withdraw: 'withdrawn' } }

const cannot = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(CLAIM_STATUSES.flatMap((status) => Object.entries(verbs[language]).map(([verb, word]) => [
    `claim.cannot-${verb}-when-${status}`, language === 'zh' ? `这项认领现在是“${statuses.zh[status]}”，不能${word}。请刷新看看。` : `This claim stands at “${statuses.en[status]}” and cannot be ${word}. Reload to see it.`,
  ])))

export const partnerRefusals: RefusalWording = {
  zh: {
    ...cannot('zh'),
    'partner.not-found': '台账里没有这个单位，或者不在您的范围内。', 'partner.there-already': '这个单位已经在本社区的台账里了。', 'partner.choose-or-name': '请选一个单位；没有的，写上名称和性质。', 'partner.no-such-unit': '没有这个单位，请重新选。', 'partner.kind-needed': '新单位要选性质。', 'partner.branch-name-missing': '请写明党组织名称。', 'partner.adviser-missing': '请写明党建指导员。', 'partner.looked-at-in-future': '走访日期不能晚于今天。', 'partner.id-in-use': '这个编号已经用在别处，没有保存。', 'partner.offer-not-found': '没有这个项目申报，或者不在您的范围内。', 'partner.offer-is-taken_up': '这个项目已经列入项目清单，要改请找社区。', 'partner.offer-is-declined': '这个项目申报没有通过，不能再改；可以重新申报。', 'partner.offer-is-withdrawn': '这个项目申报已经撤回。', 'partner.offer-is-submitted': '这个项目申报正在等社区确认。', 'partner.offer-ends-before': '结束日期不能早于开始日期。', 'partner.not-in-this-ledger': '您单位不在这个社区的台账里，请先联系社区。',
    'claim.not-found': '没有这项认领，或者不在您的范围内。', 'claim.item-not-found': '没有这一项，或者不在您的范围内。', 'claim.item-closed': '这一项已经不再认领了。', 'claim.just-taken': '刚刚被别的单位认领完了。请看看其他的。', 'claim.not-so-many-left': '只剩 {left} {unit}了，请改一下数量。', 'claim.yours-already': '您单位已经认领了这一项，不用再认领。', 'claim.id-in-use': '这个编号已经用在别处，没有保存。', 'claim.no-such-unit': '您不是这个单位的联络人，没有认领。',
    'claim.delivered-in-future': '送达日期不能晚于今天。', 'claim.more-than-claimed': '比认领的还多了，请改一下数量；多出来的请再认领一次。', 'claim.due-in-past': '期限不能早于今天。',
    'claim.item-held': '还有单位认领着这一项，先处理它们的认领再撤下。', 'claim.need-up-already': '这条需求已经放上去了。', 'claim.project-up-already': '这个项目已经放上去了。', 'claim.need-missing': '请选一条需求。', 'claim.project-missing': '请选一个项目。', 'claim.place-missing': '请选在哪个社区。', 'claim.need-not-open': '这条需求已经不在办了，不能放上去。', 'claim.project-not-running': '这个项目已经结束，不能放上去。',
    'claim.public-names-person': '公开标题里不能写服务对象的姓名。单位确认认领后，由社区告诉怎么送。', 'claim.public-has-number': '公开标题里不能写电话、证件号。', 'claim.public-has-address': '公开标题里不能写门牌号。送到哪里，确认认领时再告诉单位。', 'claim.public-tells-condition': '公开标题里不要写“{word}”，换一个不说明家庭情况的说法，例如“修一台洗衣机”。',
  },
  en: {
    ...cannot('en'),
    'partner.not-found': 'There is no such unit in the ledger, or it lies outside your scope.', 'partner.there-already': 'This unit stands in the community’s ledger already.', 'partner.choose-or-name': 'Choose a unit; if it is not there, give its name and kind.', 'partner.no-such-unit': 'There is no such unit; choose again.', 'partner.kind-needed': 'Choose the kind of the new unit.', 'partner.branch-name-missing': 'Please name the party organisation.', 'partner.adviser-missing': 'Please name the adviser.', 'partner.looked-at-in-future': 'The day cannot be later than today.', 'partner.id-in-use': 'This id is used elsewhere; nothing was saved.', 'partner.offer-not-found': 'There is no such project of a unit, or it lies outside your scope.', 'partner.offer-is-taken_up': 'It stands on the projects list already; ask the community to change it.', 'partner.offer-is-declined': 'It was declined and cannot be changed; bring it anew.', 'partner.offer-is-withdrawn': 'It has been taken back.', 'partner.offer-is-submitted': 'It waits for the community.', 'partner.offer-ends-before': 'It ends before it begins.', 'partner.not-in-this-ledger': 'Your unit does not stand in this community’s ledger; contact the community first.',
    'claim.not-found': 'There is no such claim, or it lies outside your scope.', 'claim.item-not-found': 'There is no such thing, or it lies outside your scope.', 'claim.item-closed': 'This can no longer be claimed.', 'claim.just-taken': 'Another unit has just taken the last. Please look at others.', 'claim.not-so-many-left': 'Only {left} {unit} are left; change the quantity.', 'claim.yours-already': 'Your unit has claimed this already.', 'claim.id-in-use': 'This id is used elsewhere; nothing was saved.', 'claim.no-such-unit': 'You do not speak for this unit; nothing was claimed.',
    'claim.delivered-in-future': 'The day cannot be later than today.', 'claim.more-than-claimed': 'More than was claimed; change the quantity, and claim the rest anew.', 'claim.due-in-past': 'The day cannot lie before today.',
    'claim.item-held': 'Units still hold claims on this; settle those first.', 'claim.need-up-already': 'This need has been put up already.', 'claim.project-up-already': 'This project has been put up already.', 'claim.need-missing': 'Choose a need.', 'claim.project-missing': 'Choose a project.', 'claim.place-missing': 'Choose the community.', 'claim.need-not-open': 'This need is no longer open and cannot be put up.', 'claim.project-not-running': 'This project has ended and cannot be put up.',
    'claim.public-names-person': 'A public title names nobody. The unit is told how to deliver once its claim is confirmed.', 'claim.public-has-number': 'A public title holds no phone or ID numbers.', 'claim.public-has-address': 'A public title holds no house numbers; tell the unit when you confirm.', 'claim.public-tells-condition': 'Do not write “{word}” in a public title; say it without telling about the household.',
  },
}

export const partnerWords = wording({
  zh: {
    partyStates: { own_branch: '单独组建党组织', joint_branch: '联合党支部', adviser_sent: '选派党建指导员', none: '未覆盖', undetermined: '还没摸清' },
    kinds: { need: '需求', project: '项目', wish: '微心愿' }, itemStatuses: { open: '可认领', struck: '已销号', withdrawn: '已撤下' }, offerStatuses: { submitted: '待确认', taken_up: '已列入项目清单', declined: '未通过', withdrawn: '已撤回' }, statuses: statuses.zh, pieces: '件',
  },
  en: {
    partyStates: { own_branch: 'A branch of its own', joint_branch: 'A joint branch', adviser_sent: 'An adviser sent', none: 'Not reached', undetermined: 'Not known yet' },
    kinds: { need: 'Need', project: 'Project', wish: 'Small wish' }, itemStatuses: { open: 'Open', struck: 'Struck off', withdrawn: 'Taken down' }, offerStatuses: { submitted: 'To be confirmed', taken_up: 'On the projects list', declined: 'Declined', withdrawn: 'Taken back' }, statuses: statuses.en, pieces: '',
  },
})
