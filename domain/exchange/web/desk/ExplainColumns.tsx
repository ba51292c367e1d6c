import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Batch } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { columnsOf } from '#domain/exchange/workbook/columns.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Refused } from '#kit/web/states.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import type { Import } from './use-import.ts'

/** Headings nobody knows are asked about once; the answer is remembered for the county. */
export const ExplainColumns = ({ batch, importing: { chosen, preview, running, fault } }: { batch: Batch; importing: Import }): ReactNode => {
  const words = useWords(exchangePageWords)
  const unknown = batch.columns.filter(({ by }) => by === 'nobody')
  const [said, setSaid] = useState<Record<string, string>>({})
  const [file, setFile] = useState<File | undefined>(chosen?.file)
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (file && Object.keys(said).length > 0) preview({ list: batch.list, community: batch.areaCode, file, columns: said, filingOn: chosen?.filingOn }, batch.id)
  }
  const choose = (header: string, key: string): void => setSaid(({ [header]: _, ...rest }) => (key ? { ...rest, [header]: key } : rest))
  const title = words.columnsTitle(unknown.length)
  return (
    <details className="card fold explain" open={batch.missing.length > 0}>
      <summary>{title}<Icon name="right" size={14} /></summary>
      <form className="stack" onSubmit={onSubmit}>
        <p className="small soft">{words.columnsNote}{batch.missing.length === 0 && ` ${words.takeStill}`}</p>
        <table className="mini">
          <thead><tr><th scope="col">{words.header}</th><th scope="col">{words.sample}</th><th scope="col">{words.means}</th></tr></thead>
          <tbody>{unknown.map(({ header, samples }) => <Asked key={header} batch={batch} header={header} samples={samples} said={said} onSay={(key) => choose(header, key)} />)}</tbody>
        </table>
        <div className="acts">
          {!chosen && <label className="b"><input type="file" className="away" accept=".xlsx,.csv" onChange={(event) => setFile(event.target.files?.[0])} />{file?.name ?? words.pick}</label>}
          <button className={batch.missing.length > 0 ? 'b go' : 'b'} disabled={!file || running !== null || Object.keys(said).length === 0}>{words.again}</button>
          {!chosen && <span className="hint">{words.fileGone}</span>}
        </div>
        {!running && <Refused fault={fault} />}
      </form>
    </details>
  )
}

interface AskedProps { batch: Batch; header: string; samples: string[]; said: Record<string, string>; onSay: (key: string) => void }

const Asked = ({ batch, header, samples, said, onSay }: AskedProps): ReactNode => {
  const words = useWords(exchangePageWords)
  const { choose } = useWords(webWords)
  const language = useLanguage()
  const id = useId()
  const taken = new Set([...batch.columns.map(({ key }) => key), ...Object.entries(said).flatMap(([other, key]) => (other === header ? [] : [key]))])
  const free = columnsOf[batch.list].filter(({ key, several }) => several || !taken.has(key))
  return (
    <tr>
      <th scope="row"><label htmlFor={id}>{header}</label></th>
      <td className="soft">{samples.slice(0, 3).join('、')}</td>
      <td><span className="sel"><select id={id} className="in" value={said[header] ?? ''} onChange={(event) => onSay(event.target.value)}>
        <option value="">{choose}</option><option value="ignore">{words.ignore}</option>
        {[...free].sort((one, other) => Number(batch.missing.includes(other.key)) - Number(batch.missing.includes(one.key))).map((column) => <option key={column.key} value={column.key}>{column[language]}</option>)}
      </select><Icon name="down" size={14} /></span></td>
    </tr>
  )
}
