import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What a person downloads for one page, brotli: the shell and the page's own pieces. Above its budget the build is not accepted. */
const budgets = { desk: 340_000, field: 150_000 }
const dist = join(import.meta.dirname, '..', 'dist')

const weights = new Map<string, number>()
/** As the server sends it: the pressed file beside it, or pressed now where it was too small to be. */
const weigh = (file: string): number => {
  const known = weights.get(file) ?? (existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(readFileSync(file)).length)
  weights.set(file, known)
  return known
}
const whole = (assets: string, names: Iterable<string>): number => [...names].reduce((sum, name) => sum + weigh(join(assets, name)), 0)

/** A file with all that it cannot do without: static imports, and the styles that a page's loader names with it. */
const closure = (assets: string, name: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(name)) return seen
  seen.add(name)
  if (!name.endsWith('.js')) return seen
  const text = readFileSync(join(assets, name), 'utf8')
  for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) closure(assets, imported!, seen)
  return seen
}

let failed = false
for (const [front, budget] of Object.entries(budgets)) {
  const assets = join(dist, front, 'assets')
  const page = readFileSync(join(dist, front, 'index.html'), 'utf8')
  const first = new Set([...page.matchAll(/assets\/([^"']+\.(?:js|css))/g)].flatMap(([, name]) => [...closure(assets, name!)]))
  const entry = [...first].find((name) => name.endsWith('.js'))!
  const lazy = [...first].filter((name) => name.endsWith('.js')).flatMap((name) => [...readFileSync(join(assets, name), 'utf8').matchAll(/import\(\s*[`"']\.\/([^"'`]+)[`"']\s*\)/g)].map(([, page_]) => page_!))
  const styles = readdirSync(assets).filter((name) => name.endsWith('.css'))
  const routes = [...new Set(lazy)].map((name) => {
    const own = closure(assets, name)
    // A page's style sheet bears the page's name.
    for (const style of styles) if (style.startsWith(name.replace(/-[^-]+\.js$/, '-'))) own.add(style)
    return { name, size: whole(assets, new Set([...first, ...own])) }
  }).sort((one, other) => other.size - one.size)
  if (routes.length === 0) throw new Error(`no pages found in ${front} from ${entry}: the check would pass without looking`)
  const [largest] = routes
  console.log(`${front}: shell ${Math.round(whole(assets, first) / 1000)} kB, largest of ${routes.length} pages ${largest!.name} ${Math.round(largest!.size / 1000)} kB of ${budget / 1000} kB`)
  failed ||= largest!.size > budget
}
if (failed) process.exit(1)
