import type { AreaKind } from './area.contract.ts'
import type { Fault } from '#kit/refusal.ts'

/** The length of a code is its level (2-domain (e3)). */
const kindByLength: Record<number, AreaKind> = { 2: 'province', 4: 'city', 6: 'county', 9: 'township', 12: 'community', 15: 'grid' }
const parentLength: Record<number, number> = { 9: 6, 12: 9, 15: 12 }

export const kindOf = (code: string): AreaKind | undefined => (/^\d+$/.test(code) ? kindByLength[code.length] : undefined)
export const countyOf = (code: string): string => code.slice(0, 6)
/** The nearest area above within the county; a county stands at the top here. */
export const parentOf = (code: string): string | null => { const length = parentLength[code.length]; return length ? code.slice(0, length) : null }

/** How far two places are apart on the tree: 0 the same grid, 1 the same community, 2 the same township, 3 the same county, 4 beyond. */
export const treeDistance = (one: string, other: string): number => {
  const levels = [15, 12, 9, 6]
  const shared = levels.findIndex((length) => one.length >= length && one.slice(0, length) === other.slice(0, length))
  return shared === -1 ? levels.length : shared
}

export interface AreaLine { code: string; name: string; line: number }

/** Reads the lines of an areas file code,name,parent for one county; every fault is told with its line. */
export const readAreaLines = (rows: string[][], countyCode: string): { areas: AreaLine[]; faults: Fault[] } => {
  const faults: Fault[] = []
  const areas: AreaLine[] = []
  const seen = new Set<string>()
  const fault = (line: number, code: string): void => void faults.push({ path: `line ${line}`, code, params: { line } })
  rows.forEach(([rawCode = '', rawName = '', rawParent = ''], at) => {
    const [code, name, parent, line] = [rawCode.trim(), rawName.trim(), rawParent.trim(), at + 1]
    if (line === 1 && !/^\d/.test(code)) return
    if (!code && !name) return
    if (!kindOf(code) || code.length < 6) return fault(line, 'area.bad-code')
    if (!name || name.length > 60) return fault(line, 'area.bad-name')
    if (countyOf(code) !== countyCode) return fault(line, 'area.other-county')
    if (parent && parent !== parentOf(code) && !(code.length === 6 && countyCode.startsWith(parent))) return fault(line, 'area.wrong-parent')
    if (seen.has(code)) return fault(line, 'area.twice')
    seen.add(code)
    areas.push({ code, name, line })
  })
  return { areas: areas.sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1)), faults }
}

/** Areas whose parent is neither in the file nor already known. */
export const orphans = (areas: AreaLine[], known: ReadonlySet<string>): Fault[] => {
  const codes = new Set([...known, ...areas.map(({ code }) => code)])
  return areas.filter(({ code }) => { const parent = parentOf(code); return parent !== null && !codes.has(parent) })
    .map(({ line }) => ({ path: `line ${line}`, code: 'area.parent-missing', params: { line } }))
}

const chineseDigits = '零一二三四五六七八九'
/** The number in a grid's name: 达尔罕一网格 gives 1, 第十二网格 gives 12. */
export const gridNumber = (name: string): number | undefined => {
  const found = /(\d+|[一二三四五六七八九十]+)(?=号?网格)/.exec(name)?.[1]
  if (!found || /^\d+$/.test(found)) return found ? Number(found) : undefined
  const [tens = '', ones = ''] = found.includes('十') ? found.split('十') : ['零', found]
  return (tens ? chineseDigits.indexOf(tens) : 1) * 10 + (ones ? chineseDigits.indexOf(ones) : 0)
}
