export const MOST_BYTES = 20 * 1024 * 1024
/** Small enough for a bad line: what breaks off costs at most a quarter of a megabyte. */
export const PART_BYTES = 256 * 1024
export const MOST_PARTS = MOST_BYTES / PART_BYTES
export const MOST_PIXELS = 40_000_000
/** A thing carries so many at most, and a person has so many on the way. */
export const MOST_ABOUT_ONE = 30
export const MOST_UNDER_WAY = 20
/** What a report at the door takes along. */
export const MOST_AT_THE_DOOR = 6
export const UNFINISHED_HOURS = 24

export const partsOf = (bytes: number): number => Math.ceil(bytes / PART_BYTES)
export const bytesOfPart = (bytes: number, n: number): number => Math.min(PART_BYTES, bytes - n * PART_BYTES)

export type FileType = 'jpeg' | 'png' | 'webp' | 'pdf' | 'docx' | 'xlsx'
export const mimeOf = {
  jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileType, string>
