import type { CellValue, Reading } from '../workbook.types.ts'
import { blank, faulty, found } from './reading.ts'
import { readText } from './text.ts'

export interface PersonName { name: string; /** Only what the neighbours call them. */ hearsay: boolean }

const LONGEST_NAME = 60
const DOTS = /[·•‧∙⋅・．･]/g
const KIN = /(?:家|大爷|大娘|大妈|大叔|大婶|大嫂|大哥|大姐|奶奶|爷爷|姥姥|姥爷|阿姨|叔叔|婶子|师傅|老师|女士|先生|某某?|他妈|她妈|他爸|她爸|媳妇|老伴|儿子|女儿|孙子|孙女|邻居|住户|[*×xX]{1,2}|[○〇]{1,2})$/u

/** 老张家, 李奶奶, 王某: somebody is meant, but this is not the name in their papers. */
const isHearsay = (name: string): boolean => /^[老小]\p{Script=Han}$/u.test(name) || KIN.test(name) || /^(?:隔壁|不详|不知|无名|匿名)/.test(name)

/** 吴 子涵 is 吴子涵; a Latin name keeps its space. A middle dot is kept, never added. */
const joined = (name: string): string =>
  name.replace(DOTS, '·').replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '').replace(/ *· */g, '·')

export const readName = (value: CellValue): Reading<PersonName> => {
  const text = readText(value).value
  if (text === undefined) return blank()
  const name = joined(text.slice(0, LONGEST_NAME).replace(/[(（][^)）]*[)）]?$/, '').trim())
  if (name === '' || /\d{3,}/.test(name) || name.length >= LONGEST_NAME) return faulty('name.unreadable')
  const several = /[、,，;；/]/.test(name)
  const person = { name, hearsay: isHearsay(name) }
  return several ? faulty('name.more-than-one', person) : found(person)
}
