import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Batch, exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { columnOfKey } from '#domain/exchange/workbook/columns.ts'
import { type CallFault, saveFile } from '#kit/web/call.ts'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { BatchStatus } from './EarlierImports.tsx'
import type { Import } from './use-import.ts'

/** One sentence says what confirming does; the small print under it what does not change; the buttons beside. */
export const Verdict = ({ batch, importing, onDropped }: { batch: Batch; importing: Import; onDropped: () => void }): ReactNode => {
  const words = useWords(exchangePageWords)
  const when = useWhen()
  const parts = [batch.filingOn ? words.filed(when.day(batch.filingOn)) : null, batch.counts.same > 0 && words.unchanged(batch.counts.same), batch.counts.danger > 0 && words.sealed(batch.counts.danger), batch.notices > 0 && words.unsure(batch.notices), batch.skipped > 0 && words.skippedRows(batch.skipped)].filter(Boolean).join('；')
  return (
    <section className="verdict" aria-live="polite">
      <p className="small soft file-name"><BatchStatus status={batch.status} /> {words.lists[batch.list]} · {batch.areaName} · {batch.fileName}</p>
      <Sentence batch={batch} />
      <p className="small soft">{parts}{parts && '。'}{batch.status === 'preview' && words.nothingYet}</p>
      {batch.status === 'preview' && !batch.filingOn && importing.chosen && batch.missing.length === 0 && batch.notices > 0 && <FilingDay batchId={batch.id} importing={importing} />}
      <VerdictActs batch={batch} onDropped={onDropped} />
    </section>
  )
}

const Sentence = ({ batch: { counts, status, missing, list } }: { batch: Batch }): ReactNode => {
  const words = useWords(exchangePageWords)
  const language = useLanguage()
  if (status === 'dropped') return <p className="headline">{words.wasDropped}</p>
  if (missing.length > 0) return <p className="headline"><em>{words.cannotYet(missing.map((key) => columnOfKey(list, key)?.[language] ?? key).join('、'))}</em> {words.sayBelow}</p>
  if (status === 'preview' && counts.new + counts.changed + counts.danger + counts.error === 0) return <p className="headline">{words.nothingToDo}</p>
  const done = [counts.new > 0 && words.willNew(counts.new), counts.changed > 0 && words.willChange(counts.changed)].filter(Boolean).join(language === 'zh' ? '、' : ', ') || words.willNothing
  return <p className="headline">{status === 'confirmed' ? words.was : words.after}{done}{language === 'zh' ? '。' : '. '}{counts.error > 0 && <em>{words.stays(counts.error)}{language === 'zh' ? '。' : '.'}</em>}</p>
}

const VerdictActs = ({ batch, onDropped }: { batch: Batch; onDropped: () => void }): ReactNode => {
  const words = useWords(exchangePageWords)
  const confirm = useChange(exchangeEndpoints.confirm)
  const drop = useChange(exchangeEndpoints.drop)
  const [fault, setFault] = useState<CallFault | null>(null)
  const open = batch.status === 'preview'
  const takes = open && batch.missing.length === 0 && batch.counts.new + batch.counts.changed + batch.counts.danger > 0
  const fetchErrors = (): void => { setFault(null); saveFile(exchangeEndpoints.errorFile, { id: batch.id }).catch((failed: CallFault) => setFault(failed)) }
  return (
    <>
      <div className="acts">
        {takes && <button type="button" className="b go" disabled={confirm.isPending} onClick={() => confirm.mutate({ id: batch.id })}>{confirm.isPending ? words.confirming : words.confirm}</button>}
        {batch.status === 'confirmed' && <Link className="b go" to={words.places[batch.list] as never}>{words.toList}</Link>}
        {open && <ConfirmButton question={{ title: words.dropTitle, text: words.dropText, yes: words.aside }} onYes={() => drop.mutate({ id: batch.id }, { onSuccess: onDropped })}>{words.aside}</ConfirmButton>}
        {batch.counts.error > 0 && batch.missing.length === 0 && <button type="button" className="b" title={words.errorFileNote} onClick={fetchErrors}><Icon name="export" />{words.errorFile}</button>}
      </div>
      <Refused fault={confirm.error ?? drop.error ?? fault} />
    </>
  )
}

/** A sheet without a date of filing: days without a year need one. */
const FilingDay = ({ batchId, importing: { chosen, preview, running } }: { batchId: string; importing: Import }): ReactNode => {
  const words = useWords(exchangePageWords)
  const [day, setDay] = useState('')
  return (
    <div className="r filing">
      <label className="pick"><span>{words.noFiling}，{words.filing}</span><input type="date" value={day} onChange={(event) => setDay(event.target.value)} /></label>
      {day && <button type="button" className="b" disabled={running !== null} onClick={() => preview({ ...chosen!, filingOn: day }, batchId)}>{words.readAgain}</button>}
    </div>
  )
}
