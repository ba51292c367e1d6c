import { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { FileType } from '#domain/attachments/attachment.limits.ts'
import { Refusal } from '#kit/refusal.ts'

/** A file that is read where it lies, piece by piece. */
export interface Lying { bytes: number; read: (from: number, to: number) => AsyncIterable<Buffer> }

const no = (code: string): Refusal => new Refusal(code, 422)

const collect = async (source: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of source) pieces.push(piece)
  return Buffer.concat(pieces)
}

// Long names only: a short one such as /JS also turns up by chance in what is merely compressed.
const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFile|RichMedia)(?![A-Za-z])/
const LONGEST_NAME = 16
const TAIL = 2048

/** A PDF from its first byte to its last, that neither runs anything nor carries another file. */
export const checkPdf = async ({ bytes, read }: Lying): Promise<FileType> => {
  const tail = (await collect(read(Math.max(0, bytes - TAIL), bytes))).toString('latin1')
  if (!tail.includes('%%EOF')) throw no('attachment.broken-document')
  if (tail.includes('PK\u0005\u0006')) throw no('attachment.nested')
  let before = ''
  for await (const piece of read(0, bytes)) {
    const text = before + piece.toString('latin1')
    if (ACTIVE.test(text)) throw no('attachment.macros')
    before = text.slice(-LONGEST_NAME)
  }
  return 'pdf'
}

const MOST_ENTRIES = 3000
const MOST_UNPACKED = 200 * 1024 * 1024
const LONGEST_TYPES = 256 * 1024
const PROGRAMS = /(?:vbaProject|vbaData|activeX)|\.(?:bin|exe|dll|js|vbs|bat|cmd|ps1|scr|msi|jar|lnk|hta|html?|svg)$/i
const ARCHIVES = /\/embeddings\/|\.(?:zip|rar|7z|gz|tar|docx|docm|xlsx|xlsm|pptx|iso)$/i
// What Word and Excel write themselves: printer settings are a .bin that no program is in.
const HARMLESS = /\/printerSettings\/printerSettings\d+\.bin$/i

/** A Word or Excel file by what is in it: its own parts, no macros, nothing packed inside. Only its directory and its list of types are read. */
export const checkOffice = async (lying: Lying): Promise<FileType> => {
  const zip = await opened(lying)
  try {
    return await kindOf(zip)
  } catch (error) {
    throw error instanceof Refusal ? error : no('attachment.broken-document')
  } finally {
    zip.close()
  }
}

const opened = async ({ bytes, read }: Lying): Promise<ZipFile> => {
  class Reader extends yauzl.RandomAccessReader {
    override _readStreamForRange(from: number, to: number): Readable { return Readable.from(read(from, to), { objectMode: false }) }
  }
  try {
    return await yauzl.fromRandomAccessReaderPromise(new Reader(), bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false })
  } catch {
    throw no('attachment.broken-document')
  }
}

const kindOf = async (zip: ZipFile): Promise<FileType> => {
  if (zip.comment.length > 0) throw no('attachment.nested')
  if (zip.entryCount > MOST_ENTRIES) throw no('attachment.bomb')
  const names = new Set<string>()
  let types: Entry | undefined
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    refuseEntry(entry)
    unpacked += entry.uncompressedSize
    if (unpacked > MOST_UNPACKED) throw no('attachment.bomb')
    if (names.has(entry.fileName)) throw no('attachment.broken-document')
    names.add(entry.fileName)
    if (entry.fileName === '[Content_Types].xml') types = entry
  }
  if (!types || types.uncompressedSize > LONGEST_TYPES) throw no('attachment.type-not-taken')
  if (/macroEnabled|vbaProject/i.test((await collect(await zip.openReadStreamPromise(types))).toString('utf8'))) throw no('attachment.macros')
  if (names.has('word/document.xml')) return 'docx'
  if (names.has('xl/workbook.xml')) return 'xlsx'
  throw no('attachment.type-not-taken')
}

const refuseEntry = (entry: Entry): void => {
  const { fileName } = entry
  if (fileName.includes('..') || fileName.includes('\\') || fileName.startsWith('/') || fileName.includes(':')) throw no('attachment.broken-document')
  if (entry.isEncrypted()) throw no('attachment.password')
  if (HARMLESS.test(`/${fileName}`)) return
  if (ARCHIVES.test(`/${fileName}`)) throw no('attachment.nested')
  if (PROGRAMS.test(fileName)) throw no('attachment.macros')
}
