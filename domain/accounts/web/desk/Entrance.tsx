import { type ReactNode, useEffect } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Mark } from '#kit/web/icons.tsx'
import { chooseLanguage, currentLanguage } from '#kit/web/language.ts'
import { useRead } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { VineArt } from './VineArt.tsx'
import './entrance.css'

export const useHouse = () => useRead(accountEndpoints.house, {}, { lasting: true })

/** The frame of every page before sign-in. */
export const Entrance = ({ title, children }: { title: string; children: ReactNode }): ReactNode => {
  const words = useWords(accountWords)
  const { brand } = useWords(webWords)
  const { data: house } = useHouse()
  useEffect(() => { document.title = `${title} · ${brand}` }, [title, brand])
  return (
    <div className="entrance">
      <section className="side" aria-label={brand}>
        <p className="name"><Mark size={36} />{brand}</p>
        <p className="slogan">{words.sloganFirst}<br />{words.sloganSecond}</p>
        <p className="promise">{words.promise}</p>
        <VineArt />
      </section>
      <div className="door">
        <main id="main">{children}</main>
        <footer>
          {house?.hostUnit && <span>{words.host(house.hostUnit)}</span>}
          {house?.recordNumber && <span>{words.record(house.recordNumber)}</span>}
          <button type="button" className="link" lang={currentLanguage() === 'zh' ? 'en' : 'zh-CN'} onClick={() => chooseLanguage(currentLanguage() === 'zh' ? 'en' : 'zh')}>{words.language}</button>
        </footer>
      </div>
    </div>
  )
}
