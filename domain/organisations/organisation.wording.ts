import { type RefusalWording, wording } from '#kit/wording.ts'

export const organisationRefusals: RefusalWording = {
  zh: {
    'organisation.not-found': '没有这个单位，或者不在您的范围内。', 'organisation.level-missing': '党组织要填级别，以批复为准。', 'organisation.level-not-here': '只有党组织才填级别。', 'organisation.uscc-wrong': '统一社会信用代码不对，请核对。',
    'organisation.under-itself': '上级不能是它自己或它的下级。', 'organisation.no-such-parent': '没有这个上级单位，请重新选。', 'organisation.ended': '这个单位已经停用，不能修改。', 'organisation.name-taken': '这里已经有同名的单位了。', 'organisation.id-in-use': '这个编号已经用在另一个单位上，没有保存。',
  },
  en: {
    'organisation.not-found': 'There is no such organisation, or it lies outside your scope.', 'organisation.level-missing': 'A party organisation names its level, as approved.', 'organisation.level-not-here': 'Only a party organisation has a level.', 'organisation.uscc-wrong': 'The credit code is not right, please check.',
    'organisation.under-itself': 'It cannot stand under itself or its own branch.', 'organisation.no-such-parent': 'There is no such parent; choose again.', 'organisation.ended': 'This organisation has ended and cannot be changed.', 'organisation.name-taken': 'An organisation of this name is here already.', 'organisation.id-in-use': 'This id stands for another organisation already; nothing was saved.',
  },
}

export const organisationWords = wording({
  zh: {
    title: '单位与队伍', statuses: { active: '在用', ended: '停用' },
    kinds: {
      party_org: '党组织', social_work_dept: '社会工作部', department: '部门', mass_org: '群团', committee: '居（村）委会', social_work_station: '社工站', social_work_agency: '社工机构', volunteer_team: '志愿服务队', economic_new_org: '新经济组织', social_new_org: '新社会组织', partner_unit: '共建单位',
    },
    partyLevels: { county_committee: '旗（县、区）委', township_committee: '乡镇党委', working_committee: '街道党工委', party_committee: '党委', general_branch: '党总支', branch: '党支部', grid_branch: '网格党支部', party_group: '党小组' },
    fields: { name: '名称', kind: '类别', partyLevel: '级别', parent: '上级', uscc: '统一社会信用代码', area: '所在地' },
  },
  en: {
    title: 'Organisations and teams', statuses: { active: 'Active', ended: 'Ended' },
    kinds: {
      party_org: 'Party organisation', social_work_dept: 'Social work department', department: 'Department', mass_org: 'Mass organisation', committee: 'Residents’ committee', social_work_station: 'Social work station', social_work_agency: 'Social work agency', volunteer_team: 'Volunteer team', economic_new_org: 'New economic organisation', social_new_org: 'New social organisation', partner_unit: 'Partner unit',
    },
    partyLevels: { county_committee: 'County committee', township_committee: 'Township committee', working_committee: 'Street working committee', party_committee: 'Party committee', general_branch: 'General branch', branch: 'Branch', grid_branch: 'Grid branch', party_group: 'Party group' },
    fields: { name: 'Name', kind: 'Kind', partyLevel: 'Level', parent: 'Under', uscc: 'Credit code', area: 'Where' },
  },
})
