import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where photos and files lie below the data folder; a backup takes this folder along with the database. */
export const attachmentFolder = (dataFolder: string): string => join(dataFolder, 'attachments')

/** For tests and for printing OpenAPI: a place that nobody keeps. */
export const passingFolder = (): string => join(tmpdir(), `tongpin-attachments-${process.pid}`)

/** `<county>/<aa>/<id>`: what a row is called is all that a path is made of, never what somebody typed. */
export const filesIn = (folder: string) => {
  const base = (county: string, id: string): string => {
    if (!/^\d{6}$/.test(county) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new Error('a file is called by its county and its id')
    return join(folder, county, id.slice(-2).toLowerCase(), id.toLowerCase())
  }
  return {
    main: base,
    thumb: (county: string, id: string): string => `${base(county, id)}.thumb`,
    part: (county: string, id: string, n: number): string => join(`${base(county, id)}.parts`, String(n)),
    /** The numbers of the parts that have arrived whole. */
    partsThere: async (county: string, id: string): Promise<number[]> =>
      (await readdir(`${base(county, id)}.parts`).catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b),
    dropParts: (county: string, id: string): Promise<void> => rm(`${base(county, id)}.parts`, { recursive: true, force: true }),
    dropAll: async (county: string, id: string): Promise<void> => void (await Promise.all(['', '.thumb', '.parts'].map((end) => rm(`${base(county, id)}${end}`, { recursive: true, force: true })))),
  }
}
export type Files = ReturnType<typeof filesIn>
