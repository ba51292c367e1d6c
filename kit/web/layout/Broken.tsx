import type { ReactNode } from 'react'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

/** When a page itself fails: a part of an older release that is gone, or a mistake of ours. */
export const Broken = (): ReactNode => {
  const words = useWords(webWords)
  return (
    <main className="page" id="main">
      <div className="notice" role="alert"><h1>{words.brokenTitle}</h1><p>{words.broken}</p><button type="button" className="b go" onClick={() => location.reload()}>{words.reload}</button></div>
    </main>
  )
}

export const NotThere = ({ children }: { children?: ReactNode }): ReactNode => {
  const words = useWords(webWords)
  return <main className="page" id="main"><div className="notice"><h1>{words.notThereTitle}</h1><p>{words.notThere}</p>{children}</div></main>
}
