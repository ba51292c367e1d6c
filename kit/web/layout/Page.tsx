import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { useShell } from './shell-context.ts'

interface PageProps {
  title: string
  /** Beside the title: where from, how fresh, the way back. */
  note?: ReactNode
  /** `fill`: a list that keeps to the window and scrolls inside its table. */
  fill?: boolean
  children: ReactNode
}

let firstPage = true

/** One page: its top bar and its body. Names the browser's tab and takes the focus when one came here by a link. */
export const Page = ({ title, note, fill, children }: PageProps): ReactNode => {
  const words = useWords(webWords)
  const { tools } = useShell()
  const { pathname } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { document.title = `${title} · ${words.brand}` }, [title, words])
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true })
    firstPage = false
  }, [pathname])
  return (
    <>
      <header className="top"><h1 ref={heading} tabIndex={-1}>{title}</h1>{note && <div className="crumb">{note}</div>}<div className="tools">{tools}</div></header>
      <main className={fill ? 'page fill' : 'page'} id="main" tabIndex={-1}>{children}</main>
    </>
  )
}
