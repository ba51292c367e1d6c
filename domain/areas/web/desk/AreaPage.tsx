import { type ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { areaWords } from '#domain/areas/area.wording.ts'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { kindOf } from '#domain/areas/area.rules.ts'
import { AreaName } from '#domain/areas/web/parts/AreaField.tsx'
import { useRoot } from '#domain/areas/web/parts/use-tree.ts'
import { AreaCode } from '#kit/endpoint.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { Empty } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { AreaTree } from './AreaTree.tsx'
import { GridTrios } from './GridTrios.tsx'
import { ProfileCard } from './ProfileCard.tsx'
import './area.css'

const Address = z.object({ area: z.optional(AreaCode) })

/** The tree of places at the left; of the chosen one its profile and the three of each grid. */
export default function AreaPage(): ReactNode {
  const words = useWords(areaPageWords)
  const root = useRoot('area.read')
  const [{ area }, set] = useFilters(Address)
  const chosen = area ?? (root.length >= 12 ? root : undefined)
  return (
    <Page title={words.title} note={words.note}>
      <div className="places">
        <nav className="card tree" aria-label={words.tree}><AreaTree root={root} chosen={chosen} onChoose={(code) => set({ area: code }, { push: true })} /></nav>
        {chosen ? <Place key={chosen} code={chosen} /> : <div className="card"><Empty title={words.choose}>{words.chooseNote}</Empty></div>}
      </div>
    </Page>
  )
}

const Place = ({ code }: { code: string }): ReactNode => {
  const { kinds } = useWords(areaWords)
  const words = useWords(areaPageWords)
  const reads = useMayIn()('profile.read', code)
  const kind = kindOf(code)
  return (
    <div className="stack">
      <header className="place-head"><h2><AreaName code={code} /></h2><p className="soft small">{kind && kinds[kind]} · {words.code} {code}</p></header>
      {reads && <ProfileCard area={code} />}
      {reads && code.length >= 12 && <GridTrios area={code} />}
    </div>
  )
}
