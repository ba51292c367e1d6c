import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { Go, useAddress } from './go.tsx'
import { useShell } from './shell.ts'

/** Four places at most, always words under the pictures, never a hidden menu. */
export const TabBar = () => {
  const words = useWords(fieldWords)
  const { tabs } = useShell()
  const { path } = useAddress()
  return (
    <nav className="tabs" aria-label={words.menu} style={{ gridTemplateColumns: `repeat(${tabs.length}, 1fr)` }}>
      {tabs.map(({ to, word, Icon, count = 0 }) => <Go key={to} to={to} aria-current={to === path ? 'page' : undefined}><Icon /><span>{word}{count > 0 && <b className="count">{count}</b>}</span></Go>)}
    </nav>
  )
}
