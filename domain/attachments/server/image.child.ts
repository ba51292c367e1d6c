import sharp from 'sharp'
import { MOST_PIXELS } from '#domain/attachments/attachment.limits.ts'

// One photo in a process of its own: what a picture can do to a decoder it does here, and what it needs of memory ends with it.
// In: the bytes. Out: one line of JSON (the sizes, or why not), then the photo, then its thumbnail.

const LONGEST_SIDE = 2048
const THUMB_SIDE = 320

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })

const reencode = async (bytes: Buffer): Promise<Buffer[]> => {
  const opened = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1, sequentialRead: true, autoOrient: true })
  const { width, height } = await opened.metadata()
  if (width * height > MOST_PIXELS) throw new Error('pixel limit')
  const photo = await opened.resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer({ resolveWithObject: true })
  const thumb = await sharp(photo.data).resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 72 }).toBuffer()
  return [Buffer.from(`${JSON.stringify({ width: photo.info.width, height: photo.info.height, bytes: photo.data.length, thumbBytes: thumb.length })}\n`), photo.data, thumb]
}

const whyNot = (error: unknown): string => (error instanceof Error && /pixel limit/i.test(error.message) ? 'attachment.too-many-pixels' : 'attachment.unreadable')

const pieces: Buffer[] = []
for await (const piece of process.stdin as AsyncIterable<Buffer>) pieces.push(piece)
const answer = await reencode(Buffer.concat(pieces)).catch((error: unknown) => [Buffer.from(`${JSON.stringify({ refused: whyNot(error) })}\n`)])
process.stdout.write(Buffer.concat(answer))
