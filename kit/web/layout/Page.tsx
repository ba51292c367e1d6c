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

/** One page: its top bar and its body. Names the browser's tab and takes the focus when one came here by a link. */
export const Page = ({ title, note, fill, children }: PageProps): ReactNode => {
  const words = useWords(webWords)
  const { tools } = useShell()
  const { pathname } = useLocation()
  useEffect(() => { document.title = `${title} · ${words.brand}` }, [title, words])
  return (
    <>
      <header className="top"><Heading key={pathname} title={title} />{note && <div className="crumb">{note}</div>}<div className="tools">{tools}</div></header>
      <main className={fill ? 'page fill' : 'page'} id="main" tabIndex={-1}>{children}</main>
    </>
  )
}

let firstPage = true

/** Takes the focus each time another address is opened, but not when the browser opens the first one. */
const Heading = ({ title }: { title: string }): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!firstPage) heading.current!.focus({ preventScroll: true })
    firstPage = false
  }, [])
  return <h1 ref={heading} tabIndex={-1}>{title}</h1>
}
