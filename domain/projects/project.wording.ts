import { type RefusalWording, wording } from '#kit/wording.ts'

export const projectRefusals: RefusalWording = {
  zh: {
    'project.not-found': '没有这个项目，或者不在您的范围内。', 'project.ends-before-it-begins': '结束日期不能早于开始日期。', 'project.closed': '项目已经结束，不能修改。', 'project.runs-already': '项目已经在做，不能退回构想。',
    'project.need-not-fit': '这条需求没有受理，不能做成项目。', 'project.no-such-need': '有一条需求不存在，或者不在您的范围内。', 'project.no-such-resource': '有一项资源不存在，或者不在您的范围内。',
    'project.no-such-unit': '没有这个单位或队伍，请重新选。', 'project.no-such-person': '没有这位社工，请重新选。', 'project.id-in-use': '这个编号已经用在另一个项目上，没有保存。',
  },
  en: {
    'project.not-found': 'There is no such project, or it lies outside your scope.', 'project.ends-before-it-begins': 'The end cannot lie before the beginning.', 'project.closed': 'The project is closed and cannot be changed.', 'project.runs-already': 'The project runs already; it cannot go back to an idea.',
    'project.need-not-fit': 'This need was not taken up and cannot become a project.', 'project.no-such-need': 'One of the needs does not exist, or lies outside your scope.', 'project.no-such-resource': 'One of the resources does not exist, or lies outside your scope.',
    'project.no-such-unit': 'There is no such unit or team; choose again.', 'project.no-such-person': 'There is no such social worker; choose again.', 'project.id-in-use': 'This id stands for another project already; nothing was saved.',
  },
}

export const projectWords = wording({
  zh: {
    title: '项目清单', services: '服务清单', kinds: { project: '项目', service: '服务' }, statuses: { idea: '构想', running: '进行中', closed: '已结束' }, owners: { station: '社工站', party_organisation: '社区党组织', teams: '志愿服务队' },
    fields: { title: '项目名称', field: '服务领域', groups: '服务对象', method: '服务方式', team: '承接队伍', socialWorker: '负责社工', agency: '运营机构', frequency: '服务频次', place: '服务地点', period: '起止时间', needs: '对应需求', resources: '对应资源', expected: '预期人次', actual: '实际人次' },
    unresolved: (numbers: string) => `序号 ${numbers} 还没有对上`, fromNeed: (code: string) => `来自需求 ${code}`, lastFiled: (day: string) => `${day} 填报`, makeProject: '做成项目',
  },
  en: {
    title: 'Projects', services: 'Services', kinds: { project: 'Project', service: 'Service' }, statuses: { idea: 'Idea', running: 'Running', closed: 'Closed' }, owners: { station: 'Social work station', party_organisation: 'Community party organisation', teams: 'Volunteer teams' },
    fields: { title: 'Title', field: 'Field', groups: 'For whom', method: 'Method', team: 'Team', socialWorker: 'Social worker', agency: 'Agency', frequency: 'How often', place: 'Place', period: 'Period', needs: 'Needs', resources: 'Resources', expected: 'Expected attendances', actual: 'Actual attendances' },
    unresolved: (numbers: string) => `Numbers ${numbers} are not matched yet`, fromNeed: (code: string) => `From need ${code}`, lastFiled: (day: string) => `Filed on ${day}`, makeProject: 'Make it a project',
  },
})
