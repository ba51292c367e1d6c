import { createHash } from 'node:crypto'
import { type Attachment, type BeginUpload, type SendPart, type Upload, attachmentAdded } from '#domain/attachments/attachment.contract.ts'
import { PART_BYTES, bytesOfPart, mimeOf, partsOf } from '#domain/attachments/attachment.limits.ts'
import { mayRemove, safeName, whyNotAdd } from '#domain/attachments/attachment.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Shelf, theStanding } from './attachment.actions.ts'
import { type Kept, type Row, addUpload, countOf, dropUpload, findOwn, isTaken, setReady, shown, theOwn } from './attachment.store.ts'
import { type Lying, checkOffice, checkPdf } from './documents.ts'
import { reencode } from './image.ts'
import { inLine } from './in-line.ts'
import { looksLike } from './magic.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

/** Announced again it says how far it has come: the phone lost its page, or the line broke. */
export const beginUpload = (shelf: Shelf) => async (work: Work, asked: BeginUpload): Promise<Upload> => {
  const before = await findOwn(work, asked.id)
  if (before) {
    if (before.saidBytes !== asked.bytes || before.saidSha256.toString('hex') !== asked.sha256 || before.aboutId !== asked.aboutId) throw new Refusal('attachment.id-taken')
    return standingOf(shelf, before)
  }
  if (await isTaken(work, asked.id)) throw new Refusal('attachment.id-taken')
  const standing = await theStanding(shelf, work, asked)
  const refusal = whyNotAdd(standing, { ...(await countOf(work, asked.aboutKind, asked.aboutId)), consent: asked.consent === true })
  if (refusal) throw new Refusal(refusal, refusal === 'attachment.consent-needed' ? 422 : 409)
  await addUpload(work, asked, standing.areaCode)
  return standingOf(shelf, await theOwn(work, asked.id))
}

const standingOf = async ({ files }: Shelf, { id, countyCode, saidBytes, status }: Row): Promise<Upload> => {
  const ready = status === 'ready'
  return { id, partBytes: PART_BYTES, parts: partsOf(saidBytes), have: ready ? [] : await files.partsThere(countyCode, id), ready }
}

/** Sealed as it comes in: nothing a person sent lies open on the disk, finished or not. */
export const takePart = (shelf: Shelf) => async (work: Work, { id, n, file }: SendPart & { file: Buffer }) => {
  const row = await theOwn(work, id)
  const { files } = shelf
  if (row.status === 'ready') return { have: partsOf(row.saidBytes) }
  if (n >= partsOf(row.saidBytes) || file.length !== bytesOfPart(row.saidBytes, n)) throw new Refusal('attachment.wrong-part', 422)
  await writeSealed(files.part(row.countyCode, id, n), work.secrets, `${id}|part ${n}`, [file], { passing: true })
  return { have: (await files.partsThere(row.countyCode, id)).length }
}

const AT_ONCE = 2
const MOST_WAITING = 6
const worked = inLine(AT_ONCE, MOST_WAITING)

export interface Finished { kept: Kept | null }

/** Judged by its bytes and kept, before the change begins; `kept` is null where it has been kept already. */
export const checkAndKeep = (shelf: Shelf) => async (work: Work, { id }: { id: string }): Promise<Finished> => {
  const row = await theOwn(work, id)
  if (row.status === 'ready') return { kept: null }
  const standing = await theStanding(shelf, work, row)
  if (!standing.mayAdd) throw new Refusal('attachment.not-here')
  return worked(async () => {
    // The same file may have been finished by an earlier try while this one waited.
    if ((await theOwn(work, id)).status === 'ready') return { kept: null }
    try {
      return { kept: await keep(shelf, work, row, await partsTogether(shelf, work, row)) }
    } catch (error) {
      // Nothing of what was refused stays, nor does it count as being under way.
      if (error instanceof Refusal && error.status === 422) await forget(shelf, work, row)
      throw error
    }
  })
}

const forget = async ({ files }: Shelf, work: Work, { id, countyCode }: Row): Promise<void> => {
  await dropUpload(work, id)
  await files.dropAll(countyCode, id)
}

const partsTogether = async ({ files }: Shelf, { secrets }: Work, { id, countyCode, saidBytes, saidSha256 }: Row): Promise<Lying> => {
  const [have, parts] = [await files.partsThere(countyCode, id), partsOf(saidBytes)]
  if (have.length !== parts) throw new Refusal('attachment.parts-missing', 409, { params: { have: have.length, parts } })
  const read = async function* (from: number, to: number): AsyncGenerator<Buffer> {
    for (let n = Math.floor(from / PART_BYTES); n * PART_BYTES < to; n++) {
      for await (const piece of readSealed(files.part(countyCode, id, n), secrets, `${id}|part ${n}`)) yield piece.subarray(Math.max(0, from - n * PART_BYTES), to - n * PART_BYTES)
    }
  }
  const hash = createHash('sha256')
  try {
    for await (const piece of read(0, saidBytes)) hash.update(piece)
  } catch {
    // A part that a power cut left half-written: the phone sends them again.
    await files.dropParts(countyCode, id)
    throw new Refusal('attachment.parts-missing', 409, { params: { have: 0, parts } })
  }
  if (!hash.digest().equals(saidSha256)) throw new Refusal('attachment.checksum', 422)
  return { bytes: saidBytes, read }
}

const FIRST_BYTES = 4096

const keep = async ({ files }: Shelf, { secrets }: Work, { id, countyCode, name }: Row, lying: Lying): Promise<Kept> => {
  const looks = looksLike(await whole(lying.read(0, Math.min(FIRST_BYTES, lying.bytes))))
  if (looks === 'pdf' || looks === 'zip') {
    const type = mimeOf[looks === 'pdf' ? await checkPdf(lying) : await checkOffice(lying)]
    const { bytes, sha256 } = await writeSealed(files.main(countyCode, id), secrets, id, lying.read(0, lying.bytes))
    return { kind: 'document', type, name: safeName(name, type), bytes, thumbBytes: null, sha256, width: null, height: null }
  }
  const { photo, thumb, width, height } = await reencode(lying.read(0, lying.bytes))
  const { bytes, sha256 } = await writeSealed(files.main(countyCode, id), secrets, id, [photo])
  await writeSealed(files.thumb(countyCode, id), secrets, `${id}|thumb`, [thumb])
  // The camera's or the family's name for it says nothing that is needed.
  return { kind: 'photo', type: mimeOf.jpeg, name: 'photo.jpg', bytes, thumbBytes: thumb.length, sha256, width, height }
}

const whole = async (source: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of source) pieces.push(piece)
  return Buffer.concat(pieces)
}

export const finishUpload = (shelf: Shelf) => async (work: Work, { id, kept }: { id: string } & Finished): Promise<Attachment> => {
  if (kept && (await setReady(work, id, kept))) {
    const { aboutKind, aboutId, consent, countyCode } = await theOwn(work, id)
    await work.record(attachmentAdded(id, { aboutKind, aboutId, kind: kept.kind, bytes: kept.bytes, consent }))
    work.afterwards(() => void shelf.files.dropParts(countyCode, id).catch((error: Error) => console.error(`removing parts: ${error.message}`)))
  }
  const row = await theOwn(work, id)
  const standing = await theStanding(shelf, work, row)
  return shown(row, mayRemove(standing, row.addedBy, work.actor.accountId))
}
