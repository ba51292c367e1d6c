import type { ReactNode } from 'react'
import { resourcePageWords } from '#domain/resources/resource.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import './week-blocks.css'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const PARTS = ['morning', 'afternoon', 'evening'] as const

/** The 21 blocks of a week, Monday morning first; with `name` they can be ticked and are sent as a list. */
export const WeekBlocks = ({ blocks, name }: { blocks: readonly boolean[] | null; name?: string }): ReactNode => {
  const words = useWords(resourcePageWords)
  return (
    <table className="week">
      <thead><tr><td />{DAYS.map((day) => <th key={day} scope="col">{words.days[day]}</th>)}</tr></thead>
      <tbody>{PARTS.map((part, row) => (
        <tr key={part}><th scope="row">{words.parts[part]}</th>{DAYS.map((day, column) => {
          const at = column * PARTS.length + row
          const said = words.block(words.days[day], words.parts[part])
          return <td key={day}>{name ? <input type="checkbox" className="cb" name={name} value={at} data-many="" defaultChecked={blocks?.[at] ?? false} aria-label={said} /> : blocks?.[at] ? <span className="yes"><Icon name="check" size={12} weight={2.4} /><span className="away">{words.free}</span></span> : null}</td>
        })}</tr>
      ))}</tbody>
    </table>
  )
}

/** The ticked places back as 21 yes and no; nothing ticked is no statement. */
export const blocksOf = (ticked: unknown): boolean[] | null => {
  const places = new Set((ticked as string[] | undefined) ?? [])
  return places.size === 0 ? null : Array.from({ length: 21 }, (_, at) => places.has(String(at)))
}
