import type { Attachment, BeginUpload } from '#domain/attachments/attachment.contract.ts'
import { notFound } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const columns = ['attachment.id', 'attachment.countyCode', 'attachment.aboutKind', 'attachment.aboutId', 'attachment.areaCode', 'attachment.status', 'attachment.name', 'attachment.saidBytes', 'attachment.saidSha256', 'attachment.kind', 'attachment.type', 'attachment.bytes',
  'attachment.width', 'attachment.height', 'attachment.consent', 'attachment.addedBy', 'attachment.addedAt', 'person.name as addedByName'] as const

const rows = (work: Work) => work.db.selectFrom('attachment').innerJoin('account', 'account.id', 'attachment.addedBy').innerJoin('person', 'person.id', 'account.personId').select(columns)
export type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const readyOf = (work: Work, aboutKind: string, aboutId: string) =>
  rows(work).where('aboutKind', '=', aboutKind).where('aboutId', '=', aboutId).where('attachment.status', '=', 'ready').orderBy('addedAt').orderBy('attachment.id').execute()

/** Whoever may see the thing it is about is asked next; a row alone opens nothing. */
export const theAttachment = async (work: Work, id: string): Promise<Row> => {
  const row = await rows(work).where('attachment.id', '=', id).where('attachment.status', '=', 'ready').executeTakeFirst()
  if (!row) throw notFound('attachment')
  return row
}

/** One’s own upload, under way or done; another’s is not there. */
export const findOwn = (work: Work, id: string): Promise<Row | undefined> => rows(work).where('attachment.id', '=', id).where('attachment.addedBy', '=', work.actor.accountId!).where('attachment.status', '<>', 'removed').executeTakeFirst()
export const theOwn = async (work: Work, id: string): Promise<Row> => {
  const row = await findOwn(work, id)
  if (!row) throw notFound('attachment')
  return row
}

export const isTaken = async (work: Work, id: string): Promise<boolean> => Boolean(await work.db.selectFrom('attachment').select('id').where('id', '=', id).executeTakeFirst())

export const countOf = async (work: Work, aboutKind: string, aboutId: string): Promise<{ ready: number; underWay: number }> => {
  const count = (some: 'ready' | 'uploading') => work.db.selectFrom('attachment').select((eb) => eb.fn.countAll<number>().as('count')).where('status', '=', some)
  const [ready, underWay] = await Promise.all([
    count('ready').where('aboutKind', '=', aboutKind).where('aboutId', '=', aboutId).executeTakeFirstOrThrow(),
    count('uploading').where('addedBy', '=', work.actor.accountId!).executeTakeFirstOrThrow(),
  ])
  return { ready: Number(ready.count), underWay: Number(underWay.count) }
}

export const addUpload = (work: Work, { id, aboutKind, aboutId, name, bytes, sha256, consent = false }: BeginUpload, areaCode: string) =>
  work.db.insertInto('attachment').values({
    id, countyCode: work.county, aboutKind, aboutId, areaCode, name: [...name].slice(0, 120).join(''), saidBytes: bytes, saidSha256: Buffer.from(sha256, 'hex'), consent, addedBy: work.actor.accountId!, addedAt: work.now,
  }).onConflict((conflict) => conflict.column('id').doNothing()).execute()

export const dropUpload = (work: Work, id: string) => work.db.deleteFrom('attachment').where('id', '=', id).where('status', '=', 'uploading').where('addedBy', '=', work.actor.accountId!).execute()

export interface Kept { kind: 'photo' | 'document'; type: string; name: string; bytes: number; thumbBytes: number | null; sha256: Buffer; width: number | null; height: number | null }

/** False when the same upload was finished a moment ago by its own other try. */
export const setReady = async (work: Work, id: string, kept: Kept): Promise<boolean> =>
  (await work.db.updateTable('attachment').set({ ...kept, status: 'ready', readyAt: work.now }).where('id', '=', id).where('status', '=', 'uploading').where('addedBy', '=', work.actor.accountId!).executeTakeFirst()).numUpdatedRows === 1n

/** The row stays: that there was something, who brought it and who took it away. */
export const setRemoved = async (work: Work, id: string): Promise<void> =>
  oneRow(await work.db.updateTable('attachment').set({ status: 'removed', removedBy: work.actor.accountId, removedAt: work.now, name: '—' }).where('id', '=', id).where('status', '=', 'ready').execute())

export const shown = ({ id, kind, name, type, bytes, width, height, addedAt, addedByName }: Row, mayRemove: boolean): Attachment =>
  ({ id, kind: kind!, name, type: type!, bytes: bytes!, width, height, addedAt: addedAt.toISOString(), addedByName, mayRemove })
