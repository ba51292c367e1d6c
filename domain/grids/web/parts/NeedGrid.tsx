import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { gridEndpoints } from '#domain/grids/grid.contract.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { gridPageWords } from '#domain/grids/grid.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { ActDue, ActWord } from './GridBits.tsx'

/** On a need's page: what each of its grid's three has answered. */
export const NeedGrid = ({ needId, areaCode, danger }: { needId: string; areaCode: string; danger: boolean }): ReactNode => {
  const words = useWords(gridPageWords)
  const { seats } = useWords(gridWords)
  const rows = useRead(gridEndpoints.acts, { needId }).data?.rows
  if (!rows || danger) return null
  return (
    <section className="card">
      <header><h2>{words.needGrid}</h2></header>
      {rows.length === 0 ? <p className="card-body soft small">{areaCode.length < 15 ? words.needGridNoGrid : words.needGridNone}</p> : (
        <ul className="rows">{rows.map((act) => (
          <li key={act.id}><span><span className="soft small">{seats[act.seat]}{act.personName && ` · ${act.personName}`}</span><br />{act.mayAct ? <Link className="link" to={'/grids/acts' as never} search={{ mine: true, open: act.id } as never}><ActWord act={act} /></Link> : <ActWord act={act} />}{(act.resourceName || act.organisationName) && <small className="soft"> {[act.resourceName, act.organisationName].filter(Boolean).join(' · ')}</small>}</span><ActDue act={act} /></li>
        ))}</ul>
      )}
    </section>
  )
}
