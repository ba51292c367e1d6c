import { type ReactNode, useState } from 'react'
import { type AccountSheet, type SheetRow, type Slip, accountSheetEndpoints } from '#domain/accounts/account-sheet.contract.ts'
import { accountSheetWords } from '#domain/accounts/account-sheet.words.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { Slips } from './Slips.tsx'

/** Every row with what would happen; afterwards what did, and the codes to print. */
export const SheetPreview = ({ sheet, onSheet }: { sheet: AccountSheet; onSheet: (sheet: AccountSheet | null) => void }): ReactNode => {
  const words = useWords(accountSheetWords)
  const confirm = useChange(accountSheetEndpoints.confirm)
  const drop = useChange(accountSheetEndpoints.drop)
  const slips = useChange(accountSheetEndpoints.slips)
  const [printed, setPrinted] = useState<Slip[] | null>(null)
  const [onlyWrong, setOnlyWrong] = useState(false)
  const countOf = (...outcomes: SheetRow['outcome'][]): number => sheet.rows.filter(({ outcome }) => outcomes.includes(outcome)).length
  const [sound, known, wrong] = [countOf('new', 'known'), countOf('known'), countOf('error')]
  const rows = onlyWrong ? sheet.rows.filter(({ outcome }) => outcome === 'error') : sheet.rows
  const done = sheet.status === 'confirmed'
  if (printed) return <Slips slips={printed} onClose={() => setPrinted(null)} />
  return (
    <div className="stack">
      <div className="r no-print">
        <b>{sheet.fileName}</b><span className="chip ok">{words.counts.new(sound)}</span>{known > 0 && <span className="chip">{words.counts.known(known)}</span>}{wrong > 0 && <span className="chip late">{words.counts.error(wrong)}</span>}
        {wrong > 0 && <button type="button" className="b quiet" aria-pressed={onlyWrong} onClick={() => setOnlyWrong(!onlyWrong)}>{onlyWrong ? words.all : words.only}</button>}
      </div>
      {done && <div className="next"><p>{words.done(sound)}<small>{words.slipsOnce}</small></p><button type="button" className="b go" disabled={slips.isPending} onClick={() => slips.mutate({ id: sheet.id }, { onSuccess: (answer) => setPrinted(answer.slips) })}><Icon name="print" />{words.printSlips}</button></div>}
      <Refused fault={confirm.error ?? drop.error ?? slips.error} />
      <Rows rows={rows} done={done} />
      <div className="acts">
        {!done && <ConfirmButton className="b go" disabled={sound === 0 || confirm.isPending} question={{ title: words.confirmAsk(sound), text: words.confirmNote, yes: words.confirm(sound) }} onYes={() => confirm.mutate({ id: sheet.id }, { onSuccess: onSheet })}>{words.confirm(sound)}</ConfirmButton>}
        {done ? <button type="button" className="b" onClick={() => onSheet(null)}>{words.again}</button> : <button type="button" className="b" onClick={() => drop.mutate({ id: sheet.id }, { onSuccess: () => onSheet(null) })}>{words.drop}</button>}
      </div>
    </div>
  )
}

const Rows = ({ rows, done }: { rows: readonly SheetRow[]; done: boolean }): ReactNode => {
  const words = useWords(accountSheetWords)
  const { roles: roleNames } = useWords(accountWords)
  const language = useLanguage()
  return (
    <div className="tbl sheet-rows" role="region" tabIndex={0} aria-label={words.preview}>
      <table>
        <colgroup>{[48, 96, 88, 112, 240].map((width) => <col key={width} style={{ width: `${width}px` }} />)}<col /></colgroup>
        <thead><tr>{Object.entries(words.heads).map(([key, head]) => <th key={key} scope="col">{head}</th>)}</tr></thead>
        <tbody>{rows.map(({ id, rowNumber, name, phoneEnd, loginName, roles, outcome, problems }) => (
          <tr key={id} data-wrong={outcome === 'error' || undefined}>
            <td className="num">{rowNumber}</td><td>{name}</td><td>{phoneEnd && `…${phoneEnd}`}</td><td>{loginName}</td>
            <td>{roles.map(({ role, areaNames, organisationName }) => [roleNames[role], organisationName, areaNames.join('、')].filter(Boolean).join(' · ')).join('；')}</td>
            <td>{outcome === 'error' ? <ul className="row-problems">{problems.map((problem) => <li key={problem.zh}>{problem[language]}</li>)}</ul> : <span className="st"><Icon name="check" size={14} weight={2.2} />{(done ? words.made : words.outcomes)[outcome]}</span>}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  )
}
