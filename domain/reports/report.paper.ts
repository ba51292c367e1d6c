import type { Report } from './report.contract.ts'
import { rhythmOf } from './report.rules.ts'

const day = (on: string): string => `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`

/** `2026年11月`, `2026年第4季度` */
export const periodInWords = (period: string): string => (rhythmOf(period) === 'quarter' ? `${period.slice(0, 4)}年第${period.at(-1)}季度` : `${period.slice(0, 4)}年${Number(period.slice(5))}月`)

/** What stands on a report's paper: always in Chinese. */
export const paper = {
  names: { volunteering: '志愿服务统计表', station: '社工站月报' } satisfies Record<Report['kind'], string>,
  title: ({ areaName, kind, period, version }: Report): string => `${areaName}${periodInWords(period)}${paper.names[kind]}${version > 1 ? `（第${version}版）` : ''}`,
  line: ({ areaName, from, to }: Report, on: string): string => `填报单位：${areaName}（盖章）      统计期：${day(from)}至${day(to)}      填报时间：${day(on)}`,
  place: '苏木乡镇（社区）', ownLevel: '本级', sum: '合计', number: '序号', figure: '指标', unit: '单位', month: '本期', total: '本年累计', target: '合同指标', rate: '完成率', outside: '系统外数', source: '系统外数来源', notInUse: '未启用',
  signs: ['填报人', '审核人', '负责人'] as const,
  said: {
    correction: (what: string, amount: number, counted: number | null, why: string): string => `更正　${what}：系统数 ${counted ?? '无'}，更正为 ${amount}。原因：${why}`,
    outside: (what: string, amount: number, _counted: number | null, from: string): string => `系统外数　${what}：${amount}，不计入上表。来源：${from}`,
  },
  corrects: (version: number, why: string): string => `本表是第 ${version} 版，更正第 ${version - 1} 版。原因：${why}`, late: (why: string): string => `迟报。原因：${why}`, notHandedIn: '本表还没有报出，数字以报出的为准。',
  definition: (version: number): string => `指标口径（第 ${version} 版）：`, mark: (name: string, at: string, { status, version }: Report): string => `${name} ${at} 印　第 ${version} 版　${status === 'handed_in' ? '已报出' : '未报出'}`,
}
