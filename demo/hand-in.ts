import { countAgain, enterFigure, generateReport, setTarget } from '#domain/reports/server/report.actions.ts'
import { checkReport, signReport, submitReport } from '#domain/reports/server/sign.actions.ts'
import { type Period, periodsAround } from '#domain/reports/report.rules.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { daerhan } from './cast.ts'
import { STORY_DAYS, type Teller } from './teller.ts'

/** The station's month: the last one went through three hands, the one that runs is a draft. */
export const handIn = async (tell: Teller): Promise<void> => {
  const today = dayOf(tell.at(STORY_DAYS))
  const [running, before] = periodsAround('station', today)
  await handedIn(tell, before!, today)
  await tell.let('zhanzhang', tell.at(STORY_DAYS, '08:40'), (work) => generateReport(work, { id: newId(), kind: 'station', areaCode: daerhan.township, period: running!.period }))
}

/** On the day after its period, or on the story's first whole day: nobody had an account before. */
const handedIn = async (tell: Teller, { period, to, dueAt }: Period, today: string): Promise<void> => {
  const first = [addDays(to, 1), dayOf(tell.at(1))].sort().at(-1)!
  const day = first < today ? first : today
  const at = (clock: string): Date => instantAt(day, clock)
  const made = await tell.let('zhanzhang', at('09:10'), (work) => generateReport(work, { id: newId(), kind: 'station', areaCode: daerhan.township, period }))
  const visits = await tell.let('zhanzhang', at('09:20'), (work) => enterFigure(work, { id: made.id, revision: made.revision, figure: 'visits', part: '', what: 'outside', amount: 46, words: '社工站纸质走访台账' }))
  await tell.let('zhanzhang', at('09:25'), (work) => setTarget(work, { id: made.id, revision: visits.revision, figure: 'sessions', amount: 48, source: '2026 年购买服务合同' }))
  const counted = await tell.let('zhanzhang', at('09:28'), (work) => countAgain(work, { id: made.id, revision: visits.revision }))
  const reason = at('11:00') > dueAt ? { lateReason: '平台当月启用，补报上月。' } : {}
  const submitted = await tell.let('zhanzhang', at('09:30'), (work) => submitReport(work, { id: made.id, revision: counted.revision, ...reason }))
  const checked = await tell.let('jiedao', at('10:20'), (work) => checkReport(work, { id: made.id, revision: submitted.revision }))
  await tell.let('lingdao', at('11:00'), (work) => signReport(work, { id: made.id, revision: checked.revision }))
}
