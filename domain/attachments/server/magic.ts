import { Refusal } from '#kit/refusal.ts'

export type Looks = 'jpeg' | 'png' | 'webp' | 'pdf' | 'zip'

const starts = (bytes: Buffer, hex: string, at = 0): boolean => bytes.subarray(at, at + hex.length / 2).equals(Buffer.from(hex, 'hex'))
const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])

/** What a file is, by its first bytes alone; what it is called and what the sender says of it is not asked. */
export const looksLike = (bytes: Buffer): Looks => {
  if (starts(bytes, 'ffd8ff')) return 'jpeg'
  if (starts(bytes, '89504e470d0a1a0a')) return 'png'
  if (starts(bytes, '52494646') && starts(bytes, '57454250', 8)) return 'webp'
  if (starts(bytes, '255044462d')) return 'pdf'
  if (starts(bytes, '504b0304')) return 'zip'
  if (starts(bytes, '66747970', 4) && heicBrands.has(bytes.subarray(8, 12).toString('latin1'))) throw new Refusal('attachment.heic', 422)
  if (starts(bytes, 'd0cf11e0a1b11ae1') && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new Refusal('attachment.password', 422)
  throw new Refusal('attachment.type-not-taken', 422)
}
