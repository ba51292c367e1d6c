import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { UnreadableWorkbook } from './unreadable.ts'

const MOST_BYTES = 64 * 1024 * 1024
const MOST_ENTRIES = 2000

/** The parts of a workbook that hold what people typed; pictures, themes and macros are never opened. */
const isNeeded = (name: string): boolean => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i.test(name)

// A list of sheets is short; styles may be bloated by years of copying, but not without end.
const roomFor = (name: string): number => (name.startsWith('xl/worksheets/') || name.endsWith('/sharedStrings.xml') ? MOST_BYTES : name.endsWith('/styles.xml') ? MOST_BYTES / 4 : MOST_BYTES / 64)

/** Compound files: an .xls of before 2007, or a workbook with a password, which Office wraps the same way. */
const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))
const hasPassword = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))

export const isZip = (bytes: Buffer): boolean => bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50

/** Many systems “export to Excel” a web page under the name .xls. */
const isWebPage = (bytes: Buffer): boolean => /^(?:\ufeff)?\s{0,200}<(?:!doctype|html|table|\?xml|meta|head|style)/i.test(bytes.subarray(0, 600).toString('latin1').replace(/^ï»¿/, ''))

/** Refuses by the first bytes what no reader here can read, with the reason the office can act on. */
export const refuseByFirstBytes = (bytes: Buffer): void => {
  if (bytes.length === 0) throw new UnreadableWorkbook('workbook.empty')
  if (isCompound(bytes)) throw new UnreadableWorkbook(hasPassword(bytes) ? 'workbook.password' : 'workbook.old-xls')
  if (isWebPage(bytes)) throw new UnreadableWorkbook('workbook.web-page')
}

/** Reads into a buffer of its own (never a slice of a shared one), so that it can be handed to the worker without a copy. */
const readEntry = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const stream = await zip.openReadStreamPromise(entry)
  const whole = Buffer.alloc(entry.uncompressedSize)
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (size + chunk.length > whole.length) { stream.destroy(); throw new UnreadableWorkbook('workbook.too-large') }
    size += chunk.copy(whole, size)
  }
  return whole
}

/** A tag without its end, or of many thousand letters, makes an XML reader search for minutes. */
const LONGEST_TAG = 8000
export const refuseEndlessTags = (part: Buffer): void => {
  let opened = -1
  for (let at = 0; at < part.length; at++) {
    if (part[at] === 0x3e) opened = -1
    else if (part[at] === 0x3c && opened < 0) opened = at
    else if (opened >= 0 && at - opened > LONGEST_TAG) throw new UnreadableWorkbook('workbook.broken')
  }
  if (opened >= 0) throw new UnreadableWorkbook('workbook.broken')
}

/** A bomb declares its size, or lies about it: both are found before anything is unpacked whole. */
const neededEntries = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > MOST_ENTRIES) throw new UnreadableWorkbook('workbook.too-large')
  const entries: Entry[] = []
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize
    if (declared > MOST_BYTES || entries.length > MOST_ENTRIES) throw new UnreadableWorkbook('workbook.too-large')
    if (entry.isEncrypted()) throw new UnreadableWorkbook('workbook.password')
    if (!isNeeded(entry.fileName)) continue
    if (entry.uncompressedSize > roomFor(entry.fileName)) throw new UnreadableWorkbook('workbook.too-large')
    entries.push(entry)
  }
  return entries
}

const named = (cause: unknown): UnreadableWorkbook => {
  if (cause instanceof UnreadableWorkbook) return cause
  const lied = cause instanceof Error && /too many bytes/.test(cause.message)
  return new UnreadableWorkbook(lied ? 'workbook.too-large' : 'workbook.broken')
}

/** The needed parts of an .xlsx by name, really read and really measured. */
export const openGuarded = async (bytes: Buffer): Promise<Map<string, Buffer>> => {
  refuseByFirstBytes(bytes)
  if (!isZip(bytes)) throw new UnreadableWorkbook('workbook.not-a-workbook')
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
    const parts = new Map<string, Buffer>()
    for (const entry of await neededEntries(zip)) parts.set(entry.fileName, await readEntry(zip, entry))
    if (!parts.has('xl/workbook.xml')) throw new UnreadableWorkbook('workbook.not-a-workbook')
    return parts
  } catch (cause) { throw named(cause) }
}
