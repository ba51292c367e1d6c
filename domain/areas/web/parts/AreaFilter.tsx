import type { ReactNode } from 'react'
import type { Permission } from '#domain/access/access.contract.ts'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { FilterSelect } from '#kit/web/table/filters.tsx'
import { useWords } from '#kit/web/words.ts'
import { stepsTo, useBelow, useRoot } from './use-tree.ts'

interface AreaFilterProps { of: Permission; value: string | undefined; onChange: (area: string | undefined) => void; /** Ends at communities. */ noGrids?: boolean }

/** Narrows a list to a place, level by level from where one's own reach begins; who has one grid is asked nothing. */
export const AreaFilter = ({ of, value, onChange, noGrids }: AreaFilterProps): ReactNode => {
  const root = useRoot(of)
  const deepest = noGrids ? 9 : 12
  return stepsTo(root, value).filter(({ parent }) => parent.length <= deepest).map(({ parent, here }) => (
    <Level key={parent} parent={parent} here={here} onChange={(area) => onChange(area ?? (parent === root ? undefined : parent))} />
  ))
}

const Level = ({ parent, here, onChange }: { parent: string; here: string | undefined; onChange: (area: string | undefined) => void }): ReactNode => {
  const { levels } = useWords(areaPageWords)
  const rows = useBelow(parent)
  if (!rows || rows.length === 0) return null
  const label = parent.length === 6 ? levels.township : parent.length === 9 ? levels.community : levels.grid
  return <FilterSelect label={label} value={here} onChange={onChange} options={rows.map(({ code, name }) => ({ value: code, label: name }))} />
}
