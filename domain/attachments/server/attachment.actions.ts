import { Readable } from 'node:stream'
import { type AttachmentList, attachmentLookedAt, attachmentRemoved } from '#domain/attachments/attachment.contract.ts'
import { type Standing, mayRemove } from '#domain/attachments/attachment.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { FileAnswer } from '#kit/server/serve.ts'
import type { Work } from '#kit/server/work.ts'
import { type Row, readyOf, setRemoved, shown, theAttachment } from './attachment.store.ts'
import type { Files } from './files.ts'
import { readSealed } from './sealed-file.ts'

/** How the asker stands to a thing that carries files; null where it is not there or out of their scope. */
export type Attachable = (work: Work, id: string) => Promise<Standing | null>
/** Which things carry files, by kind: domain/attachables.ts. */
export type Attachables = Readonly<Record<string, Attachable>>

export interface Shelf { attachables: Attachables; files: Files }

/** The thing a file is about decides who sees it; whoever may not see the thing is told that there is no such file. */
export const theStanding = async ({ attachables }: Shelf, work: Work, { aboutKind, aboutId }: { aboutKind: string; aboutId: string }): Promise<Standing> => {
  const attachable = Object.hasOwn(attachables, aboutKind) ? attachables[aboutKind] : undefined
  const standing = await attachable?.(work, aboutId)
  if (!standing) throw notFound('attachment')
  return standing
}

export const listAttachments = (shelf: Shelf) => async (work: Work, about: { aboutKind: string; aboutId: string }): Promise<AttachmentList> => {
  const standing = await theStanding(shelf, work, about)
  const rows = standing.maySee ? await readyOf(work, about.aboutKind, about.aboutId) : []
  return {
    rows: rows.map((row) => shown(row, mayRemove(standing, row.addedBy, work.actor.accountId))),
    mayAdd: standing.mayAdd, sensitive: standing.sensitive, asksConsent: standing.minors,
  }
}

const theSeen = async (shelf: Shelf, work: Work, id: string): Promise<{ row: Row; standing: Standing }> => {
  const row = await theAttachment(work, id)
  const standing = await theStanding(shelf, work, row)
  if (!standing.maySee) throw notFound('attachment')
  return { row, standing }
}

export const readFile = (shelf: Shelf) => async (work: Work, { id, thumb = false }: { id: string; thumb?: boolean | undefined }): Promise<FileAnswer> => {
  const { row, standing } = await theSeen(shelf, work, id)
  if (standing.sensitive) throw new Refusal('attachment.look-first')
  return answered(shelf, work, row, thumb)
}

export const lookAt = (shelf: Shelf) => async (work: Work, { id }: { id: string }): Promise<FileAnswer> => {
  const { row } = await theSeen(shelf, work, id)
  await work.record(attachmentLookedAt(id, { aboutKind: row.aboutKind, aboutId: row.aboutId }))
  return answered(shelf, work, row, false)
}

/** Only ever handed over to be saved: a browser never shows what somebody brought as a page of ours. */
const answered = ({ files }: Shelf, { secrets }: Work, row: Row, thumb: boolean): FileAnswer => {
  const small = thumb && row.kind === 'photo'
  const [path, id] = small ? [files.thumb(row.countyCode, row.id), `${row.id}|thumb`] : [files.main(row.countyCode, row.id), row.id]
  const name = row.kind === 'photo' ? `${dayOf(row.addedAt)}-${row.id.slice(-6)}.jpg` : row.name
  return { name, type: row.type!, body: Readable.from(readSealed(path, secrets, id), { objectMode: false }) }
}

export const removeAttachment = (shelf: Shelf) => async (work: Work, { id }: { id: string }) => {
  const { row, standing } = await theSeen(shelf, work, id)
  if (!mayRemove(standing, row.addedBy, work.actor.accountId)) throw new Refusal('kit.not-your-role', 403)
  await setRemoved(work, id)
  await work.record(attachmentRemoved(id, { aboutKind: row.aboutKind, aboutId: row.aboutId, kind: row.kind! }))
  work.afterwards(() => void shelf.files.dropAll(row.countyCode, row.id).catch((error: Error) => console.error(`removing a file: ${error.message}`)))
  return done
}
