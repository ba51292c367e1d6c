import type { Sheet } from './workbook.types.ts'
import { isZip, openGuarded, refuseByFirstBytes } from './guard.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { UnreadableWorkbook } from './unreadable.ts'

/** What the guard let through: the measured parts of an .xlsx, or the bytes of a text file. */
export type Guarded = { kind: 'xlsx'; parts: Map<string, Buffer> } | { kind: 'csv'; bytes: Buffer }

// First bytes, in hex, of kinds of file that would still decode as some text: PDF, PNG, GIF, JPEG, RAR, 7z, ELF, EXE, RTF, gzip.
const OTHER_KINDS = ['25504446', '89504e47', '47494638', 'ffd8ff', '52617221', '377abcaf', '7f454c46', '4d5a', '7b5c727466', '1f8b']
const isOtherKind = (bytes: Buffer): boolean => OTHER_KINDS.some((start) => bytes.subarray(0, 8).toString('hex').startsWith(start))

/** The file's content decides what it is, not its name. Refuses within milliseconds what must not be opened. */
export const guardFile = async (bytes: Buffer): Promise<Guarded> => {
  if (isZip(bytes)) return { kind: 'xlsx', parts: await openGuarded(bytes) }
  refuseByFirstBytes(bytes)
  if (isOtherKind(bytes)) throw new UnreadableWorkbook('workbook.not-a-workbook')
  return { kind: 'csv', bytes }
}

// A hundred thousand rows of two hundred letters. One long string may be named by a million cells of a small file.
const MOST_LETTERS = 20_000_000

const lettersIn = (sheets: readonly Sheet[]): number => {
  let letters = 0
  for (const { rows } of sheets) for (const row of rows) for (const { value } of row) if (typeof value === 'string') letters += value.length
  return letters
}

/** Reads in this very thread; `readList` does it in a worker. */
export const readWorkbook = async (guarded: Guarded, fileName: string): Promise<Sheet[]> => {
  const sheets = guarded.kind === 'xlsx' ? await readXlsx(guarded.parts) : readCsv(guarded.bytes, fileName)
  if (lettersIn(sheets) > MOST_LETTERS) throw new UnreadableWorkbook('workbook.too-large')
  return sheets
}
