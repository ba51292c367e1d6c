import { type ReactNode, useState } from 'react'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { AreaName } from '#domain/areas/web/parts/AreaField.tsx'
import { useBelow } from '#domain/areas/web/parts/use-tree.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

interface AreaTreeProps { root: string; chosen: string | undefined; onChoose: (code: string) => void }

/** Nested lists: one button unfolds, the name chooses. The way to the chosen place stands open. */
export const AreaTree = ({ root, chosen, onChoose }: AreaTreeProps): ReactNode => (
  <ul><Branch code={root} name={<AreaName code={root} />} said={root} below={root.length < 15 ? 1 : 0} open chosen={chosen} onChoose={onChoose} /></ul>
)

interface BranchProps { code: string; name: ReactNode; said: string; below: number; open?: boolean; chosen: string | undefined; onChoose: (code: string) => void }

const Branch = ({ code, name, said, below, open = false, chosen, onChoose }: BranchProps): ReactNode => {
  const words = useWords(areaPageWords)
  const [unfolded, setUnfolded] = useState(open || (chosen !== undefined && chosen !== code && chosen.startsWith(code)))
  return (
    <li>
      <div className="branch" data-chosen={chosen === code || undefined}>
        {below > 0 ? <button type="button" className="twist" aria-expanded={unfolded} aria-label={unfolded ? words.fold(said) : words.open(said)} onClick={() => setUnfolded(!unfolded)}><Icon name="right" size={14} /></button> : <span className="twist" />}
        <button type="button" className="name" aria-current={chosen === code ? 'true' : undefined} onClick={() => { onChoose(code); setUnfolded(true) }}>{name}</button>
        {below > 0 && code.length < 15 && !open && <small>{below}</small>}
      </div>
      {unfolded && below > 0 && <Below parent={code} chosen={chosen} onChoose={onChoose} />}
    </li>
  )
}

const Below = ({ parent, chosen, onChoose }: { parent: string; chosen: string | undefined; onChoose: (code: string) => void }): ReactNode => {
  const rows = useBelow(parent)
  return <ul>{rows?.map(({ code, name, children }) => <Branch key={code} code={code} name={name} said={name} below={children} chosen={chosen} onChoose={onChoose} />)}</ul>
}
