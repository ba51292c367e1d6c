import type { ReactNode } from 'react'
import { Icon } from '#kit/web/icons.tsx'
import { useRemembered } from '#kit/web/remembered.ts'
import type { Turn } from '#kit/web/use-filters.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import type { Column } from './ListTable.tsx'

interface TableFootProps {
  /** “共 168 件”: counted in words by the page. */
  total?: ReactNode
  page: number
  turn: Turn
  /** The `next` of the answer. */
  next: string | null | undefined
  /** Given, the person may hide columns. */
  table?: { label: string; columns: readonly Pick<Column<never>, 'key' | 'head'>[] }
}

/** Under a list: how many, how to use the keys, row height, and the page before and after. */
export const TableFoot = ({ total, page, turn, next, table }: TableFootProps): ReactNode => {
  const words = useWords(webWords)
  return (
    <div className="foot">
      {total !== undefined && <span>{total}</span>}
      <span className="keys">{words.tableKeys}</span>
      <div className="end">
        <RowHeight />
        {table && <ColumnChoice {...table} />}
        <Pager page={page} turn={turn} next={next} />
      </div>
    </div>
  )
}

export const Pager = ({ page, turn, next }: Pick<TableFootProps, 'page' | 'turn' | 'next'>): ReactNode => {
  const words = useWords(webWords)
  return (
    <nav className="pager" aria-label={words.paging}>
      <button type="button" className="b sm" disabled={!turn.back} onClick={turn.back}>{words.previousPage}</button>
      <span>{words.pageNumber(page)}</span>
      <button type="button" className="b sm" disabled={!next} onClick={() => next && turn.next(next)}>{words.nextPage}</button>
    </nav>
  )
}

export const useRowHeight = () => useRemembered('row height', 'standard')

const RowHeight = (): ReactNode => {
  const words = useWords(webWords)
  const [height, setHeight] = useRowHeight()
  return (
    <label className="pick plain"><span>{words.rowHeight}</span>
      <select value={height} onChange={(event) => setHeight(event.target.value)}>
        <option value="compact">{words.compact}</option><option value="standard">{words.standard}</option><option value="loose">{words.loose}</option>
      </select><Icon name="down" size={14} />
    </label>
  )
}

const ColumnChoice = ({ label, columns }: NonNullable<TableFootProps['table']>): ReactNode => {
  const words = useWords(webWords)
  const [hidden, setHidden] = useRemembered(`columns ${label}`, '')
  const keys = hidden.split(' ').filter(Boolean)
  const toggle = (key: string): void => setHidden((keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]).join(' '))
  return (
    <details className="menu up">
      <summary className="ico" aria-label={words.columns} title={words.columns}><Icon name="columns" /></summary>
      <fieldset><legend>{words.columns}</legend>{columns.map(({ key, head }) => <label key={key}><input type="checkbox" checked={!keys.includes(key)} onChange={() => toggle(key)} />{head}</label>)}</fieldset>
    </details>
  )
}
