import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { callWords } from '#domain/needs/call.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import type { Saved } from './call-form.ts'
import { CallForm } from './CallForm.tsx'
import './call.css'

/** One call after the other: written down, then what the caller is told, then the next. */
export default function CallPage(): ReactNode {
  const words = useWords(callWords)
  const [saved, setSaved] = useState<Saved | null>(null)
  return (
    <Page title={words.title} note={words.note}>
      {saved ? <Told saved={saved} onNext={() => setSaved(null)} /> : <CallForm onSaved={setSaved} />}
    </Page>
  )
}

/** What the operator reads out before hanging up. The focus is on the next call: Enter goes on. */
const Told = ({ saved: { need, again }, onNext }: { saved: Saved; onNext: () => void }): ReactNode => {
  const words = useWords(callWords)
  const when = useWhen()
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus(), [])
  const title = need.danger ? words.dangerTitle : again ? words.againTitle(need.code) : words.savedTitle(need.code)
  return (
    <section className="call-told" data-danger={need.danger || undefined} aria-live="polite">
      <h2><Icon name={need.danger ? 'alarm' : 'check'} size={22} weight={2.2} />{title}</h2>
      {need.danger ? <p className="read-out">{words.dangerSaved}</p> : (
        <>
          <p className="soft">{words.tell}</p>
          <blockquote className="read-out">{again && <p>{words.tellAgain}</p>}{need.dueAt && <p>{words.tellBy(when.moment(need.dueAt))}</p>}<p>{words.tellCode(need.code)}</p></blockquote>
        </>
      )}
      <div className="acts"><button ref={next} type="button" className="b go" onClick={onNext}><Icon name="phone" />{words.next}<kbd>{words.nextKey}</kbd></button><Link className="b" to={'/needs/$id' as never} params={{ id: need.id } as never}>{words.see}</Link></div>
    </section>
  )
}
