import * as z from 'zod/mini'
import { Done, Id, Instant, endpoint, flag, queryNumber, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'
import { MOST_BYTES, MOST_PARTS, PART_BYTES } from './attachment.limits.ts'

/** The thing that carries files: a kind of domain/attachables.ts, and its id. */
const About = z.object({ aboutKind: z.string().check(z.regex(/^[a-z][a-z_-]{1,39}$/)), aboutId: Id })

export const Attachment = z.object({
  id: Id, kind: z.enum(['photo', 'document']), name: z.string(), type: z.string(), bytes: z.int(), width: z.nullable(z.int()), height: z.nullable(z.int()),
  addedAt: Instant, addedByName: z.string(), mayRemove: z.boolean(),
})
export type Attachment = z.infer<typeof Attachment>

const AttachmentList = z.object({
  rows: z.array(Attachment), mayAdd: z.boolean(),
  /** Each look leaves a fact: opened one by one, no thumbnails. */
  sensitive: z.boolean(),
  /** A photo needs the guardian’s consent (R65). */
  asksConsent: z.boolean(),
})
export type AttachmentList = z.infer<typeof AttachmentList>

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const BeginUpload = z.object({ id: Id, ...About.shape, name: text(255), bytes: z.int().check(z.minimum(1), z.maximum(MOST_BYTES)), sha256: Sha256, consent: z.optional(z.boolean()) })
export type BeginUpload = z.output<typeof BeginUpload>
const SendPart = z.object({ id: Id, n: queryNumber(0, MOST_PARTS - 1) })
export type SendPart = z.output<typeof SendPart>

/** Which parts have arrived: a phone goes on where it stopped. `ready` says that nothing is left to do. */
const Upload = z.object({ id: Id, partBytes: z.int(), parts: z.int(), have: z.array(z.int()), ready: z.boolean() })
export type Upload = z.infer<typeof Upload>

const about = { aboutKind: z.string(), aboutId: z.string() }
export const attachmentAdded = fact('attachment.added', { ...about, kind: z.string(), bytes: z.number(), consent: z.boolean() })
export const attachmentRemoved = fact('attachment.removed', { ...about, kind: z.string() })
export const attachmentLookedAt = fact('attachment.looked-at', about)

export const attachmentEndpoints = {
  list: endpoint({ method: 'GET', path: '/attachments', may: 'signed-in', says: 'The photos and files of one thing, as far as one may see that thing.', input: About, output: AttachmentList }),
  begin: endpoint({ method: 'POST', path: '/attachments/begin', may: 'signed-in', says: 'Announces a file, or asks how far it has come; the id is made by whoever sends it.', input: BeginUpload, output: Upload }),
  part: endpoint({
    method: 'POST', path: '/attachments/part', may: 'signed-in', says: 'One part of at most 256 kB; the same part again is the same part.', takesFile: true, fileLimit: PART_BYTES,
    input: SendPart, output: z.object({ have: z.int() }),
  }),
  finish: endpoint({ method: 'POST', path: '/attachments/finish', may: 'signed-in', says: 'All parts are there: checked by its bytes, photos re-encoded without what the camera wrote into them. 503 when too many are being worked on.', input: z.object({ id: Id }), output: Attachment }),
  file: endpoint({ method: 'GET', path: '/attachments/file', may: 'signed-in', says: 'A photo or file; of a sensitive thing only by looking, which leaves a fact.', input: z.object({ id: Id, thumb: z.optional(flag) }), output: Done, file: true }),
  look: endpoint({ method: 'POST', path: '/attachments/look', may: 'signed-in', says: 'A photo or file of a sensitive thing; leaves a fact.', input: z.object({ id: Id }), output: Done, file: true }),
  remove: endpoint({ method: 'POST', path: '/attachments/remove', may: 'signed-in', says: 'Removes what one has added, or what one manages; who did it and when stays, the bytes go.', input: z.object({ id: Id }), output: Done }),
}
