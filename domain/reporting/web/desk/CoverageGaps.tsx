import type { ReactNode } from 'react'
import { type CoverageCell, reportingEndpoints } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import type { CoveredCell } from './coverage-table.ts'
import { Figure, useCount } from './Figure.tsx'

/** Beside the table: the grids that no service has reached, by township, each with its list of needs. */
export const CoverageGaps = ({ cell, area }: { cell: CoveredCell | undefined; area: string | undefined }): ReactNode => {
  const { coverage: words } = useWords(reportingWords)
  return <aside className="gaps" aria-live="polite" aria-label={words.missing} tabIndex={0}>{cell ? <Gaps cell={cell} area={area} /> : <p>{words.choose}</p>}</aside>
}

const Gaps = ({ cell, area }: { cell: CoveredCell; area: string | undefined }): ReactNode => {
  const { coverage: words } = useWords(reportingWords)
  const { label } = useCodes()
  const say = useCount()
  const gaps = useRead(reportingEndpoints.coverageCell, { field: cell.field, group: cell.group, area })
  return (
    <>
      <h3>{words.cell(label(GROUPS, cell.group), label(FIELDS, cell.field))}</h3>
      <Shown read={gaps} rows={4}>{({ grids, missing, townships }) => (
        <>
          <p>{words.cellSays(say(grids), say(missing))}<br />{townships.length > 0 ? words.order : words.full}</p>
          <ul>{townships.map((township) => <Township key={township.code} township={township} />)}</ul>
          {cell.link && cell.needs !== 0 && <Figure count={cell.needs} link={cell.link} about="">{words.openAll(say(cell.needs))}</Figure>}
        </>
      )}</Shown>
    </>
  )
}

const Township = ({ township: { name, missing, grids } }: { township: CoverageCell['townships'][number] }): ReactNode => {
  const { coverage: words } = useWords(reportingWords)
  const say = useCount()
  if (grids.length === 0) return <li className="town">{name}<span>{words.townGrids(say(missing))}</span></li>
  return (
    <li><details><summary className="town">{name}<span>{words.townGrids(say(missing))}</span></summary>
      <ul>{grids.map((grid) => <li key={grid.code} className="town"><span>{grid.name}<small>{grid.communityName}</small></span><Figure count={grid.needs} link={grid.link} about={grid.name}>{words.needs(say(grid.needs))}</Figure></li>)}</ul>
    </details></li>
  )
}
