import { type ReactNode, useEffect } from 'react'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { goBack } from './go.tsx'
import { BackIcon, Flower, LettersIcon } from './icons.tsx'
import { useShell } from './shell.ts'
import { TabBar } from './TabBar.tsx'
import { switchTextSize, useTextSize } from './text-size.ts'

interface ScreenProps {
  title: string
  /** Where 返回 leads when there is nothing to go back to. A screen without it stands under a tab, and the tabs are shown. */
  back?: string
  /** On a home screen: the flower and this, such as 娜仁，您好, in place of the title (which is read out). */
  greeting?: ReactNode
  /** The status line under the header. */
  line?: ReactNode
  /** Buttons fixed at the bottom; one of them is filled. */
  foot?: ReactNode
  /** A page that announces a result: read out at once. */
  result?: boolean
  children: ReactNode
}

/** The frame of every screen: 返回 top left, title, 大字版; what is in between scrolls; buttons or tabs below. */
export const Screen = ({ title, back, greeting, line, foot, result, children }: ScreenProps) => {
  const words = useWords(fieldWords)
  const { tabs } = useShell()
  useEffect(() => { document.title = `${title} · ${words.brand}` }, [title, words])
  return (
    <div className="phone">
      <a className="skip" href="#main">{words.skip}</a>
      {greeting ? <HomeBar title={title} greeting={greeting} /> : <Bar title={title} back={back} />}
      {line}
      <main id="main" tabIndex={-1} {...(result ? { role: 'main', 'aria-live': 'assertive' as const } : {})}>{children}</main>
      {foot && <footer className="foot">{foot}</footer>}
      {back === undefined && !foot && tabs.length > 0 && <TabBar />}
    </div>
  )
}

const Bar = ({ title, back }: { title: string; back: string | undefined }) => {
  const words = useWords(fieldWords)
  return (
    <header className="bar">
      {back === undefined ? <span /> : <button className="back" type="button" onClick={() => goBack(back)}><BackIcon />{words.back}</button>}
      <h1>{title}</h1>
      <TextSizeButton />
    </header>
  )
}

const HomeBar = ({ title, greeting }: { title: string; greeting: ReactNode }) => (
  <header className="bar home">
    <div className="brand"><Flower />{greeting}</div>
    <h1 className="sr">{title}</h1>
    <TextSizeButton />
  </header>
)

/** 同频 | 达尔罕社区 */
export const HouseName = () => {
  const words = useWords(fieldWords)
  const { place } = useShell()
  return <><b>{words.brand}</b>{place && <span className="place">{place}</span>}</>
}

export const TextSizeButton = () => {
  const words = useWords(fieldWords)
  const size = useTextSize()
  return <button className="big" type="button" onClick={switchTextSize}><LettersIcon size="s" />{size === 'standard' ? words.big : words.standard}</button>
}
