/** What paper calls a row: short enough to print, told from its neighbours by eight signs of its id. */
export const shortOf = (id: string): string => `P${id.slice(-8).toUpperCase()}`

/** Ids of one millisecond count on from a random beginning, so that what follows from a thing sorts behind it (RFC 9562 §6.2). */
const last = { at: -1, count: 0 }
const COUNT_STARTS_BELOW = 4096

/** A UUID of version 7: made by whoever acts (a phone too), sortable by time, so that a resent command is the same command. */
export const newId = (at: number = Date.now()): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const count = at === last.at ? last.count + 1 : (bytes[6]! * 256 + bytes[7]!) % COUNT_STARTS_BELOW
  Object.assign(last, { at, count })
  bytes[6] = count >> 14
  bytes[7] = (count >> 6) & 0xff
  bytes[8] = count & 0x3f
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(at / 2 ** (8 * (5 - i))) % 256
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
