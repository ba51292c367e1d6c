import { type ReactNode, useEffect, useState } from 'react'
import { type Attachment, attachmentEndpoints as at } from '#domain/attachments/attachment.contract.ts'
import { attachmentWords } from '#domain/attachments/attachment.words.ts'
import { type CallFault, fetchFile, saveFile } from '#kit/web/call.ts'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused, Skeleton } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

interface ViewProps { attachment: Attachment; photos: readonly Attachment[]; sensitive: boolean; onTurn: (id: string) => void; onClose: () => void }

/** One photo large, or one document to save; from photo to photo with two buttons. */
export const ViewAttachment = ({ attachment, photos, sensitive, onTurn, onClose }: ViewProps): ReactNode => {
  const words = useWords(attachmentWords)
  const when = useWhen()
  const { id, kind, name, addedByName, addedAt } = attachment
  const isPhoto = kind === 'photo'
  const place = photos.findIndex((photo) => photo.id === id)
  const [before, after] = [photos[place - 1], photos[place + 1]]
  const [fault, setFault] = useState<CallFault | null>(null)
  const save = (): void => { setFault(null); saveFile(sensitive ? at.look : at.file, { id }).catch(setFault) }
  return (
    <Dialog title={isPhoto ? words.photo : name} onClose={onClose} wide>
      {isPhoto && <Large key={id} id={id} sensitive={sensitive} said={words.photoOf(addedByName, when.moment(addedAt))} />}
      <p className="small soft">{words.by(addedByName, when.moment(addedAt))}{isPhoto && photos.length > 1 && ` · ${words.place(place + 1, photos.length)}`}</p>
      <Refused fault={fault} />
      <div className="acts">
        {before && isPhoto && <button type="button" className="b" onClick={() => onTurn(before.id)}>{words.previous}</button>}
        {after && isPhoto && <button type="button" className="b" onClick={() => onTurn(after.id)}>{words.next}</button>}
        <button type="button" className={isPhoto ? 'b' : 'b go'} onClick={save}>{words.save}</button>
        {attachment.mayRemove && <Remove attachment={attachment} onGone={onClose} />}
      </div>
    </Dialog>
  )
}

/** A sensitive one is asked for by a change, since looking at it is written down. */
const Large = ({ id, sensitive, said }: { id: string; sensitive: boolean; said: string }): ReactNode => {
  const [url, setUrl] = useState<string | null>(null)
  const [fault, setFault] = useState<CallFault | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    let made: string | undefined
    fetchFile(sensitive ? at.look : at.file, { id }, { signal: leaving.signal }).then((file) => { made = URL.createObjectURL(file); setUrl(made) }, (why: CallFault) => { if (!leaving.signal.aborted) setFault(why) })
    return () => { leaving.abort(); if (made) URL.revokeObjectURL(made) }
  }, [id, sensitive])
  if (fault) return <Refused fault={fault} />
  return url ? <img className="large" src={url} alt={said} /> : <Skeleton rows={5} />
}

/** Asked once more in the same place: the bytes do not come back. */
const Remove = ({ attachment: { id, kind }, onGone }: { attachment: Attachment; onGone: () => void }): ReactNode => {
  const words = useWords(attachmentWords)
  const [asking, setAsking] = useState(false)
  const remove = useChange(at.remove)
  if (!asking) return <span className="end"><button type="button" className="b" onClick={() => setAsking(true)}>{words.remove}</button></span>
  return (
    <div className="sure" role="alertdialog" aria-label={kind === 'photo' ? words.removeTitle : words.removeFileTitle}>
      <p><b>{kind === 'photo' ? words.removeTitle : words.removeFileTitle}</b> {words.removeText}</p>
      <Refused fault={remove.error} />
      <div className="acts"><button type="button" className="b danger" disabled={remove.isPending} onClick={() => remove.mutate({ id }, { onSuccess: () => { toast(words.removed); onGone() } })}>{words.remove}</button><button type="button" className="b" onClick={() => setAsking(false)}>{words.keep}</button></div>
    </div>
  )
}
