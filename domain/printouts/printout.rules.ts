import { SMALL, withoutSmallParts } from '#domain/reporting/reporting.rules.ts'
import type { Group } from '#domain/settings/codes.ts'
import type { PrintForm, PrintPurpose, PrintedList } from './printout.contract.ts'

/** What one workbook holds; a whole county's needs are taken out by township. */
export const MOST_ROWS = 50_000
/** Eighty pages of A4: more is read in a workbook. */
export const MOST_PRINTED = 2_000
/** What was asked is fetched within so many minutes. */
export const FETCH_WITHIN = 15

const PUBLIC: readonly PrintedList[] = ['needs', 'resources', 'projects']

/** Why this cannot be asked. */
export const whyNotAsk = ({ list, form, purpose, words, area }: { list: PrintedList; form: PrintForm; purpose: PrintPurpose; words?: string | undefined; area?: string | undefined }): string | undefined => {
  if (form === 'public' && !PUBLIC.includes(list)) return 'printout.not-public'
  if (form === 'public' && area?.length !== 12) return 'printout.choose-community'
  if (list === 'need' && form !== 'print') return 'printout.one-need-prints'
  return purpose === 'other' && !words ? 'printout.say-what-for' : undefined
}

/** A text that a sheet would run as a formula gets the sign that our own import takes off again. */
export const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** Groups as a neighbour may read them: no name of a hardship, an illness or a punishment. */
const neutral: Partial<Record<Group, Group>> = {
  child_in_difficulty: 'child', left_behind_child: 'child', migrant_child: 'child', orphan: 'child', de_facto_unsupported_child: 'child', disabled_elder: 'elder', dementia: 'elder', left_behind_elder: 'elder', living_alone: 'elder', empty_nest: 'elder', advanced_age: 'elder',
  left_behind_woman: 'woman', mental_disorder: 'resident', minimum_living: 'resident', extreme_poverty: 'resident', low_income_margin: 'resident', rigid_expense: 'resident', bereaved_family: 'resident', community_correction: 'resident', undetermined: 'resident',
}
export const neutralGroups = (groups: readonly string[]): Group[] => [...new Set(groups.map((group) => neutral[group as Group] ?? (group as Group)))]

const hurting: readonly [RegExp, string][] = [
  [/(?:困境|留守|流动|散居|事实无人抚养)?(?:儿童|未成年人)|孤儿/g, '儿童'], [/(?:失能|半失能|失智|独居|空巢|留守|特困|孤寡|高龄|困难)(?:的)?(老年人|老人|老年)/g, '$1'],
  [/(?:低保边缘|低保|特困|低收入|一困|贫困)(?:对象|人员|户|家庭|群众|居民)?|困难(?:对象|人员|户|家庭|群众|居民)/g, '居民'], [/失独家庭|失独|计划生育特殊家庭|计生特殊家庭/g, '居民'], [/精神(?:障碍|残疾|病)(?:患者|人)?|社区矫正(?:对象|人员)?|刑满释放人员?|吸毒人员?/g, '居民'],
]
/** A title for a notice board: 困境儿童情绪舒压 becomes 儿童情绪舒压. */
export const neutralTitle = (title: string): string => hurting.reduce((words, [hurt, plain]) => words.replace(hurt, plain), title).replace(/(居民){2,}/g, '$1')

/** A place on a notice board, unless it is somebody's door. */
export const publicPlace = (place: string): string => (/\d+\s*(?:号楼|号|栋|幢|单元|室|户)|[一二三四五六七八九十]单元/.test(place) ? '' : place)

export interface FieldCounts { field: string; parts: readonly number[] }
export interface PublicCounts { field: string | null; sum: number | null; parts: (number | null)[] }

/** Fields of everyday life, of which a neighbour may read that somebody asked; in the others one to four would point at somebody. */
const EVERYDAY = new Set(['theory_talks', 'culture', 'sanitation', 'everyday_help', 'child_learning', 'participation', 'capacity'])
const telling = ({ field, parts }: FieldCounts): boolean => !EVERYDAY.has(field) && parts.some((part) => part > 0 && part < SMALL)

/** What a notice board says of needs by field: those that could point at somebody stand together without their name, and what is still small there is not told. */
export const publicCounts = (fields: readonly FieldCounts[]): PublicCounts[] => {
  const shown = fields.filter((one) => !telling(one)).map(({ field, parts }) => ({ field, sum: parts.reduce((sum, part) => sum + part, 0), parts: [...parts] }))
  const apart = fields.filter(telling)
  if (apart.length === 0) return shown
  const together = apart[0]!.parts.map((_, at) => apart.reduce((sum, { parts }) => sum + parts[at]!, 0))
  return [...shown, { field: null, ...withoutSmallParts(together) }]
}
