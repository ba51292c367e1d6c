import { attachmentEndpoints as at } from '#domain/attachments/attachment.contract.ts'
import { MOST_BYTES, PART_BYTES } from '#domain/attachments/attachment.limits.ts'
import { call, upload } from '#kit/web/call.ts'

export interface ToSend { id: string; aboutKind: string; aboutId: string; name: string; file: Blob; consent: boolean }

/** Larger than the house takes: told before anything is sent. */
export const isTooLarge = (file: Blob): boolean => file.size > MOST_BYTES

/** Announces a file, sends the parts that are not there yet, and has it checked. Broken off, it goes on where it stopped, on another day too. */
export const sendFile = async ({ id, aboutKind, aboutId, name, file, consent }: ToSend, onPart: (share: number) => void = () => {}) => {
  const sha256 = await sha256Of(file)
  const { parts, have, ready } = await call(at.begin, { id, aboutKind, aboutId, name, bytes: file.size, sha256, consent })
  const there = new Set(have)
  for (let n = 0; n < parts && !ready; n++) {
    if (!there.has(n)) await upload(at.part, { id, n }, file.slice(n * PART_BYTES, (n + 1) * PART_BYTES))
    onPart((n + 1) / parts)
  }
  return call(at.finish, { id })
}

const sha256Of = async (file: Blob): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())), (byte) => byte.toString(16).padStart(2, '0')).join('')
