import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { GridState, gridEndpoints } from '#domain/grids/grid.contract.ts'
import { gridPageWords } from '#domain/grids/grid.words.ts'
import { GridCard } from '#domain/grids/web/parts/GridCard.tsx'
import { AreaCode } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { Pager } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'

const Address = z.object({ state: z.optional(GridState), area: z.optional(AreaCode) })

/** A card a grid. Who is missing is yellow and says what to do. */
export default function GridsPage(): ReactNode {
  const words = useWords(gridPageWords)
  const [{ state, area }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const figures = useRead(gridEndpoints.figures, { area }).data
  const read = useRead(gridEndpoints.cards, { area, state, cursor, limit: 60 })
  return (
    <Page title={words.title} note={words.note}>
      <div className="r">
        <Segments label={words.segments} value={state} onChange={(value) => set({ state: value })} segments={[
          { value: undefined, label: words.all, count: figures?.grids }, { value: 'missing', label: words.missing, icon: <Icon name="alarm" size={14} />, count: figures?.missing },
          { value: 'unserved', label: words.unserved, icon: <Icon name="clock" size={14} />, count: figures?.unserved }, { value: 'waiting', label: words.waiting, icon: <Icon name="bell" size={14} /> },
        ]} />
        <AreaFilter of="grid.read" value={area} onChange={(value) => set({ area: value })} />
        <div className="end"><Link className="b" to={'/grids/acts' as never} search={{ waiting: true } as never}>{words.toActs}{figures && figures.waiting > 0 && <> {words.waits(figures.waiting)}{figures.late > 0 && `，${words.late(figures.late)}`}</>}</Link></div>
      </div>
      <Shown read={read} rows={8}>{({ rows, next }) => rows.length === 0
        ? <div className="card">{state || area ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.all}</button>}>{words.nothingNote}</Empty> : <Empty title={words.none}>{words.noneNote}</Empty>}</div>
        : <><div className="grid-cards">{rows.map((card) => <GridCard key={card.areaCode} card={card} />)}</div>{(next || page > 1) && <div className="r"><div className="end"><Pager page={page} turn={turn} next={next} /></div></div>}</>}</Shown>
    </Page>
  )
}
