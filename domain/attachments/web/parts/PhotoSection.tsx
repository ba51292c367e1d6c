import { useEffect, useRef, useState } from 'react'
import { MOST_AT_THE_DOOR, MOST_BYTES } from '#domain/attachments/attachment.limits.ts'
import { newId } from '#kit/ids.ts'
import { Tick } from '#kit/web-field/fields.tsx'
import { PlusIcon } from '#kit/web-field/icons.tsx'
import { dropFile, keepFile, keptFile } from '#kit/web-field/outbox/files.ts'
import { useWords } from '#kit/web/words.ts'
import { shrunk } from './shrink.ts'
import { photoWords } from './photo.wording.ts'
import './photo.css'

export interface PhotoSectionProps { ids: readonly string[]; consent: boolean; onChange: (change: { photos?: string[]; photoConsent?: boolean }) => void }

/** Up to six photos beside a form: made smaller, kept sealed on the phone at once, sent after the text. */
export default function PhotoSection({ ids, consent, onChange }: PhotoSectionProps) {
  const words = useWords(photoWords)
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const add = async (chosen: readonly File[]): Promise<void> => {
    setFault('')
    setBusy(true)
    const added: string[] = []
    for (const file of chosen.slice(0, MOST_AT_THE_DOOR - ids.length)) {
      const small = await shrunk(file)
      if (small.size > MOST_BYTES) { setFault(words.tooLarge); continue }
      const id = newId()
      await keepFile(id, small).then(() => added.push(id), () => setFault(words.unreadable))
    }
    setBusy(false)
    if (added.length > 0) onChange({ photos: [...ids, ...added] })
  }
  const remove = (id: string): void => { onChange({ photos: ids.filter((one) => one !== id) }); void dropFile(id) }
  const full = ids.length >= MOST_AT_THE_DOOR
  return (
    <section className="card stack" aria-busy={busy}>
      <h2 className="ask">{words.title}<span className="opt">{words.hint(MOST_AT_THE_DOOR)}</span></h2>
      {ids.length > 0 && <ul className="photos">{ids.map((id, at) => <li key={id}><Kept id={id} said={words.photo(at + 1)} /><button className="btn" type="button" aria-label={words.remove(at + 1)} onClick={() => remove(id)}>{words.removeShort}</button></li>)}</ul>}
      {fault && <p className="fault" role="alert">{fault}</p>}
      <input ref={input} hidden type="file" accept="image/*" multiple onChange={(event) => { void add([...(event.target.files ?? [])]); event.target.value = '' }} />
      <button className="btn wide" type="button" disabled={busy || full} onClick={() => input.current?.click()}><PlusIcon size="s" />{full ? words.full(MOST_AT_THE_DOOR) : ids.length > 0 ? words.more : words.add}</button>
      {ids.length > 0 && <Tick checked={consent} onChange={(photoConsent) => onChange({ photoConsent })}>{words.consent}</Tick>}
    </section>
  )
}

const Kept = ({ id, said }: { id: string; said: string }) => {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let left = false
    void keptFile(id).then((file) => { if (file && !left) { made = URL.createObjectURL(file); setUrl(made) } })
    return () => { left = true; if (made) URL.revokeObjectURL(made) }
  }, [id])
  return url ? <img src={url} alt={said} /> : <span className="blank" />
}
