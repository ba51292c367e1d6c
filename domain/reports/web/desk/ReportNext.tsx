import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Report, reportEndpoints } from '#domain/reports/report.contract.ts'
import type { ReportVerb } from '#domain/reports/report.rules.ts'
import { reportRefusals } from '#domain/reports/report.wording.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { instantAt, addDays } from '#kit/dates.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { CallRefused } from '#kit/web/call.ts'
import { useNow } from '#kit/web/now.ts'
import { useChange } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { SignDialog, type SignVerb } from './SignDialog.tsx'

/** One sentence: where the report stands; beside it what this person does next. */
export const ReportNext = ({ report }: { report: Report }): ReactNode => {
  const words = useWords(reportPageWords)
  const { notSent } = useWords(webWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const count = useChange(reportEndpoints.countAgain)
  const [verb, setVerb] = useState<SignVerb>()
  const refusal = (of: ReportVerb): string | null => report.acts.find((act) => act.verb === of)?.refusal ?? null
  const mine = (of: ReportVerb): boolean => !/\.(cannot|not-yours)-/.test(refusal(of) ?? '')
  const button = (of: SignVerb, className = 'b'): ReactNode => mine(of) && <ActButton className={className} onAct={() => setVerb(of)} refused={sentenceOf(refusal(of), language)}>{words.acts[of]}</ActButton>
  return (
    <section className="next report-next">
      <div><p>{useSentence(report)}</p><Asides report={report} />{count.error && <p className="fault" role="alert">{count.error instanceof CallRefused ? count.error.title : notSent}</p>}</div>
      <div className="acts">
        {mine('countAgain') && <button type="button" className={refusal('submit') === 'report.count-again' ? 'b go' : 'b'} disabled={count.isPending} onClick={() => count.mutate({ id: report.id, revision: report.revision })}>{count.isPending ? words.due.making : words.acts.countAgain}</button>}
        {button('sendBack')}{button('submit', 'b go')}{button('check', 'b go')}{button('sign', 'b go')}{button('correct')}
      </div>
      {verb && <SignDialog verb={verb} report={report} onClose={() => setVerb(undefined)} onDone={(next) => { setVerb(undefined); if (next.id !== report.id) void navigate({ to: `/reports/${next.id}` as never }) }} />}
    </section>
  )
}

const sentenceOf = (code: string | null, language: 'zh' | 'en'): string | undefined => (code === null ? undefined : (reportRefusals[language][code] ?? code))

const useSentence = (report: Report): string => {
  const { steps } = useWords(reportPageWords)
  const when = useWhen()
  const now = useNow()
  const { submitted, checked, signed } = report.signatures
  if (report.status === 'handed_in') return report.versions.at(-1)!.id === report.id || report.versions.at(-1)!.status !== 'handed_in' ? steps.handedIn(signed?.name ?? '', when.moment(signed?.at ?? report.countedAt)) : steps.replaced
  if (report.status === 'checked') return steps.checked(checked?.name ?? '')
  if (report.status === 'submitted') return steps.submitted(submitted?.name ?? '')
  if (report.acts.some(({ verb, refusal }) => verb === 'submit' && refusal?.includes('not-yours'))) return steps.theirs
  const over = instantAt(addDays(report.to, 1))
  return now < over ? steps.draftRunning : new Date(report.countedAt) < over ? steps.draftOld : steps.draft
}

/** Why it came back, what it corrects, why it was late, and the way to its other versions. */
const Asides = ({ report }: { report: Report }): ReactNode => {
  const { steps } = useWords(reportPageWords)
  return (
    <>
      {report.sentBack && <p className="small">{steps.sentBack(report.sentBack.name ?? '', report.sentBack.reason)}</p>}
      {report.correctionReason && <p className="small">{steps.corrects(report.version - 1, report.correctionReason)}</p>}
      {report.lateReason && <p className="small">{steps.lateReason(report.lateReason)}</p>}
      {report.versions.length > 1 && <p className="small">{report.versions.filter(({ id }) => id !== report.id).map(({ id, version }) => <Link key={id} className="link" to={`/reports/${id}` as never}>{steps.openVersion(version)} </Link>)}</p>}
    </>
  )
}
