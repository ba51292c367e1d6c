import { type RefusalWording, wording } from '#kit/wording.ts'

export const projectRefusals: RefusalWording = {
  zh: {
    'project.not-found': '没有这个项目，或者不在您的范围内。', 'project.ends-before-it-begins': '结束日期不能早于开始日期。', 'project.closed': '项目已经结束，不能修改。',
    'project.need-not-fit': '这条需求没有受理，不能做成项目。', 'project.one-not-fit': '需求 {code} 不能做成项目：它没有受理，或者已转专业跟进。请去掉它再试。', 'project.no-such-need': '有一条需求不存在，或者不在您的范围内。', 'project.no-such-resource': '有一项资源不存在，或者不在您的范围内。',
    'project.need-runs-elsewhere': '需求 {code} 已经是项目“{title}”的依据，那个项目正在做。一条需求只能作为一个在做项目的依据。', 'project.need-runs-out-of-sight': '需求 {code} 已经是另一个在做项目的依据。一条需求只能作为一个在做项目的依据。', 'project.needs-too-far-apart': '这些需求不在同一个社区，请由社工站或街道来合成一个项目。',
    'project.no-such-unit': '没有这个单位或队伍，请重新选。', 'project.no-such-person': '没有这位社工，请重新选。', 'project.id-in-use': '这个编号已经用在另一个项目上，没有保存。',
    'project.cannot-link': '项目已经过了这一步。', 'project.cannot-unlink': '项目已经过了这一步。', 'project.cannot-submit': '先对上需求，才能提交方案；已经提交过的不用再交。', 'project.cannot-sendBack': '方案现在不在审核中，不能退回。', 'project.cannot-redesign': '现在不用重新审核。', 'project.cannot-approve': '方案提交以后才能签字、审核。',
    'project.cannot-fund': '方案审核通过以后，才能落实经费和资源。', 'project.cannot-start': '经费和资源落实以后才能开始。', 'project.cannot-checkMidterm': '进行中的项目才做中期检查。', 'project.cannot-resume': '现在不在中期检查。', 'project.cannot-evaluate': '进行中的项目才做末期评估。',
    'project.cannot-close': '做过末期评估才能结项。', 'project.cannot-renew': '做过末期评估才能续办。', 'project.cannot-turnPermanent': '做过末期评估才能转为常态服务。', 'project.cannot-stop': '在做末期评估了，请按评估结果结项。',
    'project.no-needs': '还没有对上需求：项目至少要有一条需求作依据。', 'project.no-period': '还没有写起止日期。', 'project.no-design': '还没有写方案。', 'project.no-undertaker': '还没有写由谁承接。', 'project.no-party-organisation': '还缺牵头党组织。', 'project.no-agency': '还缺运营机构（社工机构或社工站）。', 'project.no-social-worker': '还缺负责社工（要有账号的社工）。',
    'project.team-needs-social-worker': '志愿服务队承接的项目，方案里要有社工。', 'project.no-team': '还缺执行队伍。', 'project.no-place': '还缺服务地点。', 'project.not-written': '这一项还没有写。', 'project.no-indicator': '至少一个指标要写清现在是多少、要达到多少。', 'project.agency-needs-aim': '社工机构承接的项目，要写清培育哪支队伍、几名骨干、到什么时候。',
    'project.not-yours-to-sign': '要由负责社工用本人的账号签字。', 'project.signed-already': '这一版方案已经签过字了。', 'project.design-not-whole': '方案还没有写全，写全了才能提交、签字。', 'project.not-signed': '负责社工还没有签字。', 'project.approve-by-another': '签字的人不能审核自己的方案，请另一位负责人审核。',
    'project.no-means': '还没有资源，也没有经费：至少要有一项资源，或者写明经费金额。', 'project.not-evaluated': '还没有写末期评估。', 'project.aim-unanswered': '社工机构承接的项目，要回答培育目标达到了没有。', 'project.needs-unanswered': '还有需求没有回答办得怎么样，请逐条回答。', 'project.no-review-now': '现在不在中期检查，也不在末期评估。',
  },
  en: {
    'project.not-found': 'There is no such project, or it lies outside your scope.', 'project.ends-before-it-begins': 'The end cannot lie before the beginning.', 'project.closed': 'The project has ended and cannot be changed.',
    'project.need-not-fit': 'This need was not taken up and cannot become a project.', 'project.one-not-fit': 'Need {code} cannot become a project: it was not taken up, or is followed up professionally. Take it out and try again.', 'project.no-such-need': 'One of the needs does not exist, or lies outside your scope.', 'project.no-such-resource': 'One of the resources does not exist, or lies outside your scope.',
    'project.need-runs-elsewhere': 'Need {code} is evidence of “{title}”, which is running. A need is evidence of one running project only.', 'project.need-runs-out-of-sight': 'Need {code} is evidence of another running project. A need is evidence of one running project only.', 'project.needs-too-far-apart': 'These needs are not of one community; the station or the street can make them one project.',
    'project.no-such-unit': 'There is no such unit or team; choose again.', 'project.no-such-person': 'There is no such social worker; choose again.', 'project.id-in-use': 'This id stands for another project already; nothing was saved.',
    'project.cannot-link': 'The project is past this step.', 'project.cannot-unlink': 'The project is past this step.', 'project.cannot-submit': 'A design is handed in once needs are linked, and only once.', 'project.cannot-sendBack': 'The design is not up for approval now.', 'project.cannot-redesign': 'It need not be approved anew now.', 'project.cannot-approve': 'A design is signed and approved after it was handed in.',
    'project.cannot-fund': 'Means are found once the design is approved.', 'project.cannot-start': 'It starts once the means are there.', 'project.cannot-checkMidterm': 'Only a running project has a midterm check.', 'project.cannot-resume': 'It is not at its midterm check.', 'project.cannot-evaluate': 'Only a running project comes to its final evaluation.',
    'project.cannot-close': 'It closes after its final evaluation.', 'project.cannot-renew': 'It is renewed after its final evaluation.', 'project.cannot-turnPermanent': 'It becomes permanent after its final evaluation.', 'project.cannot-stop': 'It is at its final evaluation: end it by its result.',
    'project.no-needs': 'No need is linked: a project rests on at least one.', 'project.no-period': 'Begin and end are missing.', 'project.no-design': 'There is no design yet.', 'project.no-undertaker': 'Who undertakes it is missing.', 'project.no-party-organisation': 'The leading party organisation is missing.', 'project.no-agency': 'The operating agency or station is missing.', 'project.no-social-worker': 'The responsible social worker, with an account, is missing.',
    'project.team-needs-social-worker': 'A project that a volunteer team takes on needs a social worker in its design.', 'project.no-team': 'The executing team is missing.', 'project.no-place': 'The place is missing.', 'project.not-written': 'Not written yet.', 'project.no-indicator': 'At least one indicator says where it stands and where it should get.', 'project.agency-needs-aim': 'A project that an agency undertakes says which team it grows, how many leaders, and by when.',
    'project.not-yours-to-sign': 'The responsible social worker signs, by an own account.', 'project.signed-already': 'This design is signed already.', 'project.design-not-whole': 'The design is not whole yet; then it can be handed in and signed.', 'project.not-signed': 'The responsible social worker has not signed.', 'project.approve-by-another': 'Whoever signed does not approve; somebody else in charge does.',
    'project.no-means': 'Neither a resource nor money: at least one resource, or an amount.', 'project.not-evaluated': 'The final evaluation is missing.', 'project.aim-unanswered': 'An agency’s project answers whether it has grown what it meant to.', 'project.needs-unanswered': 'Some needs have no answer yet; please answer each.', 'project.no-review-now': 'It is neither at midterm nor at its final evaluation.',
  },
}

export const projectWords = wording({
  zh: {
    title: '项目清单', services: '服务清单', kinds: { project: '项目', service: '服务' },
    statuses: { idea: '构想', needs_linked: '已对需求', designed: '方案待审', approved: '已审核', funded: '经费已落实', running: '进行中', midterm: '中期检查', final_eval: '末期评估', closed: '已结项', renewed: '已续办', turned_permanent: '转为常态', stopped: '已停止' },
    undertakers: { team: '志愿服务队承接', agency: '社工机构承接', undetermined: '没有写' }, owners: { station: '社工站', party_organisation: '社区党组织', teams: '志愿服务队' }, outcomes: { met: '办好了', partly: '办好一部分', not_met: '没办成', continues: '接着办' },
    fields: { title: '项目名称', field: '服务领域', groups: '服务对象', method: '服务方式', undertakenBy: '由谁承接', partyOrg: '牵头党组织', team: '执行队伍', teams: '其他队伍', support: '支持单位', socialWorker: '负责社工', agency: '运营机构', frequency: '服务频次', place: '服务地点', period: '起止时间', needs: '对应需求', resources: '对应资源', expected: '预期人次', actual: '实际人次' },
    unresolved: (numbers: string) => `序号 ${numbers} 还没有对上`, fromNeed: (code: string) => `来自需求 ${code}`, lastFiled: (day: string) => `${day} 填报`, makeProject: '转成项目',
  },
  en: {
    title: 'Projects', services: 'Services', kinds: { project: 'Project', service: 'Service' },
    statuses: { idea: 'Idea', needs_linked: 'Needs linked', designed: 'Design handed in', approved: 'Approved', funded: 'Means found', running: 'Running', midterm: 'Midterm check', final_eval: 'Final evaluation', closed: 'Closed', renewed: 'Renewed', turned_permanent: 'Made permanent', stopped: 'Stopped' },
    undertakers: { team: 'Undertaken by a team', agency: 'Undertaken by an agency', undetermined: 'Not said' }, owners: { station: 'Social work station', party_organisation: 'Community party organisation', teams: 'Volunteer teams' }, outcomes: { met: 'Met', partly: 'Partly met', not_met: 'Not met', continues: 'Goes on' },
    fields: { title: 'Title', field: 'Field', groups: 'For whom', method: 'Method', undertakenBy: 'Undertaken by', partyOrg: 'Leading party organisation', team: 'Executing team', teams: 'Further teams', support: 'Supporting units', socialWorker: 'Responsible social worker', agency: 'Operating agency', frequency: 'How often', place: 'Place', period: 'Period', needs: 'Needs', resources: 'Resources', expected: 'Expected attendances', actual: 'Actual attendances' },
    unresolved: (numbers: string) => `Numbers ${numbers} are not matched yet`, fromNeed: (code: string) => `From need ${code}`, lastFiled: (day: string) => `Filed on ${day}`, makeProject: 'Make it a project',
  },
})
