import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const root = join(import.meta.dirname, '..')
const folders = ['apps', 'domain', 'kit', 'database', 'demo', 'checks', 'journeys', 'bench', 'script']

const sourcesIn = (folder: string): string[] => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((name) => /\.tsx?$/.test(name))
  } catch { return [] }
}

/** Every source file, by its path from the project's root. */
export const sources: string[] = folders.flatMap(sourcesIn)
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

export interface Import { from: string; to: string; typeOnly: boolean }

/** Every import names its file, so a regular expression reads them all. */
export const imports: Import[] = sources.flatMap((from) =>
  [...textOf(from).matchAll(/(?:import|export)\s+(type\s)?[^'"()]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].flatMap(([, typeOnly, named, called]) => {
    const target = named ?? called!
    const to = target.startsWith('#') ? target.slice(1) : target.startsWith('.') ? normalize(join(dirname(from), target)) : undefined
    return to ? [{ from, to, typeOnly: Boolean(typeOnly) }] : []
  }))
