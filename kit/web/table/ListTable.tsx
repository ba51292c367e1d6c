import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Icon } from '#kit/web/icons.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRemembered } from '#kit/web/remembered.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

export interface Column<R> {
  /** Stands for the column where it is hidden or remembered. */
  key: string
  head: string
  cell: (row: R) => ReactNode
  /** A CSS width; one column without it takes what is left. */
  width?: string
  /** Secondary text. */
  dim?: boolean
  /** Figures stand at the right. */
  number?: boolean
  /** Left out where the table is narrow, a drawer beside it for one. */
  wideOnly?: boolean
  /** The list is in the order of this column. */
  sorted?: 'ascending' | 'descending' | undefined
  /** Given, the head is a button that puts the list in this order, or back. */
  onSort?: (() => void) | undefined
}

interface ListTableProps<R> {
  /** What these rows are, for screen readers and for what is remembered about the table. */
  label: string
  rows: readonly R[]
  rowId: (row: R) => string
  /** How a row is called when it is selected by ear. */
  rowName: (row: R) => string
  columns: readonly Column<R>[]
  onOpen?: ((row: R) => void) | undefined
  openId?: string | undefined
  selected?: ReadonlySet<string>
  onSelect?: (selected: Set<string>) => void
}

/** Plain rows and cells; the hand stays on the keyboard as in a sheet: arrows move, Enter opens, Space selects, Ctrl+C copies. */
export const ListTable = <R,>({ label, rows, rowId, rowName, columns, onOpen, openId, selected, onSelect }: ListTableProps<R>): ReactNode => {
  const words = useWords(webWords)
  const [hidden] = useRemembered(`columns ${label}`, '')
  const [at, setAt] = useState(0)
  const body = useRef<HTMLTableSectionElement>(null)
  const shown = columns.filter((column) => !hidden.split(' ').includes(column.key))
  const here = Math.min(at, rows.length - 1)

  const toggle = (id: string): void => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect?.(next)
  }
  const moveTo = (index: number): void => {
    const row = body.current?.rows[Math.max(0, Math.min(index, rows.length - 1))]
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const index = event.target instanceof HTMLTableRowElement ? event.target.sectionRowIndex : -1
    const row = rows[index]
    if (!row) return
    const moves: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }
    const goal = moves[event.key]
    if (goal !== undefined) moveTo(goal)
    else if (event.key === 'Enter' && onOpen) onOpen(row)
    else if (event.key === ' ' && onSelect) toggle(rowId(row))
    else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && !getSelection()?.toString()) copyRows(index)
    else return
    event.preventDefault()
  }
  const copyRows = (index: number): void => {
    const trs = [...(body.current?.rows ?? [])].filter((_, i) => (selected?.size ? selected.has(rowId(rows[i]!)) : i === index))
    const text = [shown.map((column) => column.head).join('\t'), ...trs.map(textOf)].join('\n')
    void navigator.clipboard.writeText(text).then(() => toast(words.copied(trs.length)))
  }
  const all = rows.length > 0 && rows.every((row) => selected?.has(rowId(row)))

  return (
    <div className="tbl" tabIndex={0} role="region" aria-label={words.table(label)}>
      <table>
        <colgroup>{onSelect && <col style={{ width: '40px' }} />}{shown.map((column) => <col key={column.key} className={column.wideOnly ? 'wide-only' : undefined} style={column.width ? { width: column.width } : undefined} />)}</colgroup>
        <thead>
          <tr>
            {onSelect && <th scope="col"><input type="checkbox" className="cb" aria-label={words.allRows} checked={all} onChange={() => onSelect(all ? new Set() : new Set(rows.map(rowId)))} /></th>}
            {shown.map((column) => <th key={column.key} scope="col" className={classOf(column)} aria-sort={column.sorted}>{column.onSort ? <button type="button" onClick={column.onSort}>{column.head}</button> : column.head}{column.sorted && <Icon name={column.sorted === 'ascending' ? 'up' : 'down'} size={12} weight={2.2} />}</th>)}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, index) => {
            const id = rowId(row)
            return (
              <tr key={id} tabIndex={index === here ? 0 : -1} aria-current={openId === id || undefined} data-chosen={selected?.has(id) || undefined}
                onFocus={() => setAt(index)} onClick={(event) => { if (onOpen && !(event.target as Element).closest('a, button, input, label')) onOpen(row) }}>
                {onSelect && <td><input type="checkbox" className="cb" aria-label={words.selectRow(rowName(row))} checked={selected?.has(id) ?? false} onChange={() => toggle(id)} /></td>}
                {shown.map((column) => <td key={column.key} className={classOf(column)}>{column.cell(row)}</td>)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const classOf = <R,>({ dim, number, wideOnly }: Column<R>): string | undefined => [dim && 'dim', number && 'num', wideOnly && 'wide-only'].filter(Boolean).join(' ') || undefined

/** What a cell shows, as one line; a cell that only holds a checkbox says nothing. */
const textOf = (row: HTMLTableRowElement): string =>
  [...row.cells].filter((cell) => !cell.querySelector('input.cb')).map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()).join('\t')
