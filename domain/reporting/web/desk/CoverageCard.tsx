import { type ReactNode, useState } from 'react'
import type { Coverage } from '#domain/reporting/reporting.contract.ts'
import { profileFigureOf } from '#domain/reporting/reporting.rules.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Empty } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { CoverageGaps } from './CoverageGaps.tsx'
import { type CoveredCell, gradeOf, tableOf } from './coverage-table.ts'
import { useCount } from './Figure.tsx'

/** Field × group: a plain table whose cells open the grids that are missing. */
export const CoverageCard = ({ coverage, area }: { coverage: Coverage; area: string | undefined }): ReactNode => {
  const { coverage: words } = useWords(reportingWords)
  const say = useCount()
  const [everyGroup, setEveryGroup] = useState(false)
  const [chosen, choose] = useState<{ field: string; group: string }>()
  const { codesIn } = useCodes()
  const { fields, groups, allGroups, hasMore } = tableOf(coverage.cells, everyGroup, { fields: codesIn(FIELDS), groups: codesIn(GROUPS) })
  const cellAt = (field: string, group: string): CoveredCell | undefined => coverage.cells.find((cell) => cell.field === field && cell.group === group)
  const open = chosen && cellAt(chosen.field, chosen.group)
  return (
    <section className="card" aria-labelledby="coverage-title">
      <header><h2 id="coverage-title">{words.title}</h2><span className="n">{words.note(coverage.days)}</span><span className="n more-note">{words.grids(say(coverage.grids))}</span></header>
      {coverage.cells.length === 0 ? <Empty title={words.empty}>{words.emptyNote}</Empty> : (
        <div className="coverage">
          <div>
            <div className="coverage-region" role="region" aria-label={words.region} tabIndex={0}>
              <table className="matrix">
                <thead><tr><th scope="col">{words.field}</th>{groups.map((group) => <GroupHead key={group} group={group} profile={coverage.profile} />)}</tr></thead>
                <tbody>{fields.map((field) => <FieldRow key={field} field={field} groups={groups} cellAt={cellAt} chosen={open} choose={choose} />)}</tbody>
              </table>
            </div>
            <p className="keys"><span><i className="most" />{words.keys.most}</span><span><i className="some" />{words.keys.some}</span><span><i className="gap" />{words.keys.gap}</span><span>{words.none} {words.keys.none}</span></p>
            <p className="keys">{coverage.profileAsOf ? words.profileAsOf(coverage.profileAsOf) : words.noProfileAtAll}{hasMore && <button type="button" className="link" onClick={() => setEveryGroup(!everyGroup)}>{everyGroup ? words.fewerGroups : words.moreGroups(allGroups)}</button>}</p>
          </div>
          <CoverageGaps cell={open} area={area} />
        </div>
      )}
    </section>
  )
}

/** How many such people live here at all, where the community profile knows it. */
const GroupHead = ({ group, profile }: { group: string } & Pick<Coverage, 'profile'>): ReactNode => {
  const { coverage: words } = useWords(reportingWords)
  const { label } = useCodes()
  const say = useCount()
  const figure = profileFigureOf(group)
  const people = figure === undefined ? undefined : profile[figure]
  return <th scope="col">{label(GROUPS, group)}<small>{people === undefined ? '' : people === null ? words.noProfile : words.people(say(people))}</small></th>
}

interface RowProps { field: string; groups: string[]; cellAt: (field: string, group: string) => CoveredCell | undefined; chosen: CoveredCell | undefined; choose: (cell: CoveredCell) => void }

const FieldRow = ({ field, groups, cellAt, chosen, choose }: RowProps): ReactNode => {
  const { coverage: words } = useWords(reportingWords)
  const { label } = useCodes()
  return (
    <tr>
      <th scope="row">{label(FIELDS, field)}</th>
      {groups.map((group) => {
        const cell = cellAt(field, group)
        return <td key={group}>{cell ? <CellButton cell={cell} on={cell === chosen} choose={() => choose(cell)} /> : <span className="soft"><span aria-hidden="true">{words.none}</span><span className="away">{words.noNeed}</span></span>}</td>
      })}
    </tr>
  )
}

const CellButton = ({ cell, on, choose }: { cell: CoveredCell; on: boolean; choose: () => void }): ReactNode => {
  const { coverage: words } = useWords(reportingWords)
  const { label } = useCodes()
  const [field, group, grade] = [label(FIELDS, cell.field), label(GROUPS, cell.group), gradeOf(cell)]
  if (grade === 'hidden') return <span className="soft"><span aria-hidden="true">{words.hidden}</span><span className="away">{words.sayHidden(field, group)}</span></span>
  const [grids, missing] = [cell.grids!, cell.missing!]
  const text = grade === 'gap' ? words.gap(missing) : words.share(Math.floor((100 * (grids - missing)) / grids))
  return <button type="button" className={`cell ${grade}`} aria-pressed={on} onClick={choose}>{text}<span className="away">{words.say(field, group, grids - missing, grids)}</span></button>
}
