// What the reader of values does not tell: which cells are merged, crossed out, computed or broken, which rows and sheets are hidden.
// Plain scanning for tags; nothing of the file's text is ever made into a pattern.

/** Asked for every cell of a sheet, so the plain spelling is looked for first. */
export const attribute = (tag: string, name: string): string | undefined => {
  const plain = tag.indexOf(` ${name}="`)
  if (plain >= 0) return tag.slice(plain + name.length + 3, tag.indexOf('"', plain + name.length + 3))
  if (!tag.includes(name)) return undefined
  for (const [, key, double, single] of tag.matchAll(/(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) if (key === name || key!.endsWith(`:${name}`)) return double ?? single
  return undefined
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex?: string, decimal?: string, word?: string) =>
    word === undefined ? String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))) : (ENTITIES[word] ?? whole))

const tagsOf = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([tag]) => tag)

export interface SheetPlace { name: string; hidden: boolean; path: string }

/** Sheets in the order of their tabs, with the part of the file that holds each. */
export const sheetPlaces = (workbook: string, relations: string): SheetPlace[] => {
  const targets = new Map(tagsOf(relations, /<(?:\w+:)?Relationship\b[^<>]*>/g).map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']))
  return tagsOf(workbook, /<(?:\w+:)?sheet\b[^<>]*>/g).map((tag) => {
    const target = targets.get(attribute(tag, 'id')) ?? ''
    return { name: unescapeXml(attribute(tag, 'name') ?? ''), hidden: /hidden/i.test(attribute(tag, 'state') ?? ''), path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
  })
}

/** What stands between a tag and its end; lists of parts are then cut at their openings, which costs one pass whatever the file holds. */
const between = (xml: string, opening: RegExp, closing: RegExp): string => {
  const from = xml.search(opening)
  const rest = from < 0 ? '' : xml.slice(from)
  const to = rest.search(closing)
  return to < 0 ? rest : rest.slice(0, to)
}

const hasStrike = (xml: string): boolean => tagsOf(xml, /<(?:\w+:)?strike\b[^<>]*>/g).some((tag) => !/^(?:0|false)$/.test(attribute(tag, 'val') ?? ''))

/** By number of the cell style: is its font crossed out? */
export const struckStyles = (styles: string): boolean[] => {
  const fonts = between(styles, /<(?:\w+:)?fonts\b/, /<\/(?:\w+:)?fonts>/).split(/<(?:\w+:)?font\b/).slice(1).map(hasStrike)
  return tagsOf(between(styles, /<(?:\w+:)?cellXfs\b/, /<\/(?:\w+:)?cellXfs>/), /<(?:\w+:)?xf\b[^<>]*>/g).map((tag) => fonts[Number(attribute(tag, 'fontId') ?? 0)] ?? false)
}

/** Numbers of the shared strings whose every run of letters is crossed out. */
export const struckStrings = (strings: string): Set<number> => {
  if (!strings.includes('strike')) return new Set()
  const runsOf = (item: string): string[] => item.split(/<(?:\w+:)?r[\s>]/).slice(1)
  return new Set(strings.split(/<(?:\w+:)?si\b/).slice(1).flatMap((item, place) => (runsOf(item).length > 0 && runsOf(item).every(hasStrike) ? [place] : [])))
}
