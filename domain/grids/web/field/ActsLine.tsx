import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { gridEndpoints } from '#domain/grids/grid.contract.ts'
import { gridFieldWords } from '#domain/grids/grid-field.wording.ts'
import { PeopleIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { ListRow } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'

/** On a home screen: how many answers the grid waits for; nothing when none. */
export const ActsLine = () => {
  const words = useWords(gridFieldWords)
  const count = useKeptRead(gridEndpoints.acts, { mine: true, limit: 100 }, { lasting: false, enabled: useMay()('grid.act') }).data?.rows.length ?? 0
  return count === 0 ? null : <ul className="lines"><li><ListRow to="/grids/acts" Icon={PeopleIcon} end={<b>{count}</b>}>{words.acts}</ListRow></li></ul>
}
