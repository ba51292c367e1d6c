import { chmodSync, createReadStream, mkdirSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { CannotStart } from '#database/cannot-start.ts'

/** What the database makes anew or a backup must not hold: the cluster itself, its program, what is half done, and backups with their key. */
const leftOut = /^(postgres.*|backups|backup\.key|restoring)$/

/** Keys, checkpoints and attachments below the data folder, by their paths in it. */
export const filesToKeep = async (folder: string): Promise<string[]> => {
  const walk = async (inside: string): Promise<string[]> => {
    const entries = await readdir(inside, { withFileTypes: true })
    const found = await Promise.all(entries.map(async (entry) => {
      const path = join(inside, entry.name)
      if (inside === folder && leftOut.test(entry.name)) return []
      if (entry.isDirectory()) return walk(path)
      return entry.isFile() ? [relative(folder, path).split(sep).join('/')] : []
    }))
    return found.flat()
  }
  return (await walk(folder)).sort()
}

export const readFileOf = (folder: string, path: string): AsyncIterable<Buffer> => createReadStream(join(folder, path))

/** Back to where it lay; a path that leads out of the folder is never believed. */
export const putFileBack = async (folder: string, path: string, body: AsyncIterable<Buffer>): Promise<void> => {
  const target = join(folder, path)
  if (relative(folder, target).startsWith('..') || path.startsWith('/')) throw new CannotStart(`the backup names a file outside of the data folder: ${path}`)
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
  const file = await open(target, 'w', 0o600)
  try {
    for await (const part of body) await file.write(part)
    await file.sync()
  } finally {
    await file.close()
  }
  chmodSync(target, 0o600)
}
