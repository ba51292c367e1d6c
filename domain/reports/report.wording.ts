import type { Language, RefusalWording } from '#kit/wording.ts'
import { REPORT_STATUSES, REPORT_VERBS, type ReportStatus, type ReportVerb } from './report.rules.ts'

export const statusWords: Record<Language, Record<ReportStatus, string>> = {
  zh: { draft: '草稿', submitted: '待审核', checked: '待签发', handed_in: '已报出' },
  en: { draft: 'Draft', submitted: 'To be checked', checked: 'To be signed', handed_in: 'Handed in' },
}
const verbs: Record<Language, Record<ReportVerb, string>> = {
  zh: { countAgain: '重新取数', enter: '填写', submit: '提交', check: '审核', sign: '签发', sendBack: '退回', correct: '更正' },
  en: { countAgain: 'counted again', enter: 'added to', submit: 'submitted', check: 'checked', sign: 'signed', sendBack: 'sent back', correct: 'corrected' },
}

const cannot = (language: Language): Record<string, string> => Object.fromEntries(REPORT_STATUSES.flatMap((status) => REPORT_VERBS.flatMap((verb) => [
  [`report.cannot-${verb}-when-${status}`, language === 'zh' ? `这份报表现在是“${statusWords.zh[status]}”，不能${verbs.zh[verb]}。` : `This report stands at “${statusWords.en[status]}” and cannot be ${verbs.en[verb]}.`],
  [`report.not-yours-to-${verb}`, language === 'zh' ? `您的岗位不能${verbs.zh[verb]}这份报表。` : 'Your role does not do this to this report.'],
])))

export const reportRefusals: RefusalWording = {
  zh: {
    ...cannot('zh'),
    'report.not-found': '没有这份报表，或者不在您的范围内。',
    'report.stands-already': '这一期的报表已经有了，请刷新后打开它。',
    'report.not-at-this-level': '这种报表不在这一级填报，请换一个地方。',
    'report.no-such-period': '没有这个统计期，请重新选。',
    'report.not-begun': '这个统计期还没有开始。',
    'report.period-runs': '统计期还没有结束，数字还会变。结束后再提交。',
    'report.count-again': '这些数是统计期结束前取的。请先重新取数，再提交。',
    'report.three-people': '填报人、审核人、负责人要是三个不同的人。请换一位来办。',
    'report.late-needs-reason': '已经过了报送时间。请写明迟报原因，再报出。',
    'report.corrected-already': '这一版已经更正过了，请打开最新的一版。',
    'report.no-such-figure': '没有这个指标，没有保存。请刷新后再试。',
    'report.not-in-use': '这个指标还没有启用，没有系统数可以更正。请填系统外数。',
    'report.follows-from-others': '这个数是由别的数算出来的，请更正那几个数。',
    'report.correct-the-part': '合计由各行相加得来，请更正具体的那一行。',
    'report.reason-needed': '请写明更正原因。',
    'report.source-needed': '请写明数字来源。',
    'report.rows-not-open': '您的岗位看不到这些明细，只看数字。',
  },
  en: {
    ...cannot('en'),
    'report.not-found': 'There is no such report, or it lies outside your scope.',
    'report.stands-already': 'This period’s report stands already; reload and open it.',
    'report.not-at-this-level': 'This kind of report is not made at this level.',
    'report.no-such-period': 'There is no such period; choose again.',
    'report.not-begun': 'This period has not begun.',
    'report.period-runs': 'The period still runs and the figures still move. Submit it when it is over.',
    'report.count-again': 'These figures were counted before the period was over. Count again, then submit.',
    'report.three-people': 'Writer, checker and signer are three different people.',
    'report.late-needs-reason': 'The closing time has passed. Give the reason, then hand it in.',
    'report.corrected-already': 'This version has been corrected; open the newest one.',
    'report.no-such-figure': 'There is no such figure; nothing was saved.',
    'report.not-in-use': 'This figure is not in use yet, so there is nothing to correct. Tell the figure from outside.',
    'report.follows-from-others': 'This figure follows from others; correct those.',
    'report.correct-the-part': 'The sum is made of its rows; correct the row.',
    'report.reason-needed': 'Please give the reason.',
    'report.source-needed': 'Please say where the figure comes from.',
    'report.rows-not-open': 'Your role reads the figures, not the rows behind them.',
  },
}
