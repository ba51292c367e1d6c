import { type ReactNode, useId, useRef, useState } from 'react'
import { type Attachment, type AttachmentList, attachmentEndpoints as at } from '#domain/attachments/attachment.contract.ts'
import { attachmentWords } from '#domain/attachments/attachment.words.ts'
import { fileUrl } from '#kit/web/call.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { ViewAttachment } from './ViewAttachment.tsx'
import { type Sending, useSending } from './use-sending.ts'
import './attachments.css'

interface AboutProps { aboutKind: string; aboutId: string }

/** A card of photos and files for any thing that carries some; nothing where there is nothing to see and nothing to add. */
export const Attachments = (about: AboutProps): ReactNode => {
  const read = useRead(at.list, about)
  if (read.data && read.data.rows.length === 0 && !read.data.mayAdd) return null
  return <AttachmentCard count={read.data?.rows.length ?? 0}><Shown read={read} rows={2}>{(list) => <Inside about={about} list={list} />}</Shown></AttachmentCard>
}

const AttachmentCard = ({ count, children }: { count: number; children: ReactNode }): ReactNode => {
  const words = useWords(attachmentWords)
  return <section className="card attachments"><header><h2>{words.title}</h2>{count > 0 && <span className="n">{words.count(count)}</span>}</header><div className="card-body">{children}</div></section>
}

const Inside = ({ about, list }: { about: AboutProps; list: AttachmentList }): ReactNode => {
  const words = useWords(attachmentWords)
  const [open, setOpen] = useState<string | null>(null)
  const photos = list.rows.filter(({ kind }) => kind === 'photo')
  const opened = list.rows.find(({ id }) => id === open)
  return (
    <div className="stack">
      {list.rows.length === 0 && <p className="soft small">{words.none}</p>}
      {list.sensitive && list.rows.length > 0 && <p className="small soft">{words.sensitive}</p>}
      {photos.length > 0 && <ul className="thumbs">{photos.map((photo) => <li key={photo.id}><Thumb photo={photo} sensitive={list.sensitive} onOpen={() => setOpen(photo.id)} /></li>)}</ul>}
      <Documents rows={list.rows.filter(({ kind }) => kind === 'document')} onOpen={setOpen} />
      {list.mayAdd && <Add about={about} asksConsent={list.asksConsent} />}
      {opened && <ViewAttachment attachment={opened} photos={photos} sensitive={list.sensitive} onTurn={setOpen} onClose={() => setOpen(null)} />}
    </div>
  )
}

const Thumb = ({ photo, sensitive, onOpen }: { photo: Attachment; sensitive: boolean; onOpen: () => void }): ReactNode => {
  const words = useWords(attachmentWords)
  const when = useWhen()
  const said = words.photoOf(photo.addedByName, when.moment(photo.addedAt))
  return (
    <button type="button" className="thumb" onClick={onOpen} aria-label={`${sensitive ? words.look : words.open}：${said}`}>
      {sensitive ? <span className="veil"><Icon name="eye" size={20} />{words.look}</span> : <img src={fileUrl(at.file, { id: photo.id, thumb: true })} alt="" loading="lazy" width={88} height={88} />}
    </button>
  )
}

const Documents = ({ rows, onOpen }: { rows: readonly Attachment[]; onOpen: (id: string) => void }): ReactNode => {
  const words = useWords(attachmentWords)
  const when = useWhen()
  if (rows.length === 0) return null
  return (
    <ul className="documents">
      {rows.map(({ id, name, addedByName, addedAt }) => <li key={id}><Icon name="document" /><button type="button" className="link" onClick={() => onOpen(id)}>{name}</button><small>{words.by(addedByName, when.moment(addedAt))}</small></li>)}
    </ul>
  )
}

const TAKEN = 'image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx'

const Add = ({ about, asksConsent }: { about: AboutProps; asksConsent: boolean }): ReactNode => {
  const words = useWords(attachmentWords)
  const { rows, add, goOn, drop } = useSending(about)
  const input = useRef<HTMLInputElement>(null)
  const [consent, setConsent] = useState(false)
  const id = useId()
  const blocked = asksConsent && !consent
  return (
    <div className="add">
      {asksConsent && <label className="tick"><input type="checkbox" checked={consent} onChange={(event) => setConsent(event.target.checked)} />{words.consent}</label>}
      <ul className="sending" aria-live="polite">{rows.map((row) => <SendingRow key={row.id} row={row} onAgain={() => void goOn(row)} onDrop={() => drop(row.id)} />)}</ul>
      <input ref={input} id={id} className="away" type="file" multiple accept={TAKEN} tabIndex={-1} aria-hidden="true" onChange={(event) => { void add([...(event.target.files ?? [])], consent); event.target.value = '' }} />
      <button type="button" className="b sm" aria-disabled={blocked || undefined} onClick={() => { if (!blocked) input.current!.click() }}><Icon name="plus" size={14} />{words.addPhoto}</button>
      <p className="small soft">{blocked ? words.consentFirst : words.hint}</p>
    </div>
  )
}

const SendingRow = ({ row: { file, share, fault, mayGoOn }, onAgain, onDrop }: { row: Sending; onAgain: () => void; onDrop: () => void }): ReactNode => {
  const words = useWords(attachmentWords)
  if (fault === null) return <li><span className="small">{words.sending(file.name, Math.round(share * 100))}</span><progress max={1} value={share} aria-label={file.name} /></li>
  return (
    <li>
      <div className="faults"><p>{words.failed(file.name)}<br />{fault}</p><div className="acts">{mayGoOn && <button type="button" className="b sm" onClick={onAgain}>{words.again}</button>}<button type="button" className="b sm" onClick={onDrop}>{words.giveUp}</button></div></div>
    </li>
  )
}
