import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { Icon, type IconName, Mark } from '#kit/web/icons.tsx'
import { useRowHeight } from '#kit/web/table/TableFoot.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { AskHost } from './ask.tsx'
import { useLeaveGuard } from './leaving.ts'
import { ShellContext } from './shell-context.ts'
import { ToastHost } from './toast.tsx'

export interface MenuItem { to: string; label: string; icon?: IconName; count?: number | undefined; sub?: boolean }
export type MenuGroup = readonly MenuItem[]

interface ShellProps {
  /** Where the person works: unit or area, and what they are there. */
  place: { name: string; note: string }
  menu: readonly MenuGroup[]
  /** Who runs the platform, its record number, and where to complain. */
  footer: ReactNode
  /** The right side of each top bar. */
  tools: ReactNode
  children: ReactNode
}

/** The frame of every desk page: rail, page, and the places where questions and short messages appear. */
export const Shell = ({ place, menu, footer, tools, children }: ShellProps): ReactNode => {
  const words = useWords(webWords)
  const [rowHeight] = useRowHeight()
  const [open, setOpen] = useState(false)
  useLeaveGuard()
  useSearchKey()
  return (
    <ShellContext value={{ tools }}>
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus() }}>{words.skip}</a>
      <div className="app" data-rows={rowHeight}>
        <aside className="rail" data-open={open || undefined}>
          <div className="brand"><Mark />{words.brand}<button type="button" className="b sm only-narrow" aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="menu" />{words.openMenu}</button></div>
          <div className="rail-in" onClick={(event) => { if ((event.target as Element).closest('a')) setOpen(false) }}>
            <p className="place">{place.name}<small>{place.note}</small></p>
            <nav aria-label={words.mainMenu}>{menu.filter((group) => group.length > 0).map((group) => <ul key={group[0]!.to}>{group.map((item) => <li key={item.to}><MenuLink {...item} /></li>)}</ul>)}</nav>
            <footer>{footer}</footer>
          </div>
        </aside>
        <div className="work">{children}</div>
      </div>
      <ToastHost />
      <AskHost />
    </ShellContext>
  )
}

const MenuLink = ({ to, label, icon, count, sub }: MenuItem): ReactNode => (
  <Link to={to} className={sub ? 'sub' : ''} activeProps={{ className: 'on' }}>{icon && <Icon name={icon} size={18} />}{label}{count !== undefined && count > 0 && <i>{count}</i>}</Link>
)

/** `/` goes to the page's search, unless somebody is typing. */
const useSearchKey = (): void => useEffect(() => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input, textarea, select, dialog')) return
    const search = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!search) return
    event.preventDefault()
    search.select()
    search.focus()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}, [])
