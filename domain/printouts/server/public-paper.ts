import type { Cell, PrintedList, Sheet } from '#domain/printouts/printout.contract.ts'
import { neutralGroups, neutralTitle, publicCounts, publicPlace } from '#domain/printouts/printout.rules.ts'
import { paperWords } from '#domain/printouts/printout.wording.ts'
import { listProjects } from '#domain/projects/server/project.actions.ts'
import { listResources } from '#domain/resources/server/resource.actions.ts'
import { codeLabels } from '#domain/settings/server/code-list.actions.ts'
import { FIELDS, GROUPS, RESOURCE_TYPES } from '#domain/settings/codes.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { columnOf, lineOf } from './paper.ts'
import { areaNamed, needsByField, ownersOf } from './printout.store.ts'
import { period, word, words } from './rows/in-words.ts'

const MOST = 200
type PublicList = Extract<PrintedList, 'needs' | 'resources' | 'projects'>
interface Table { columns: [key: string, head: string][]; rows: Cell[][] }

/** 居务公开版: what the community has, does and is asked for, from which nobody can be told. */
export const publicPaper = async (work: Work, list: PublicList, community: string): Promise<Sheet> => {
  const [unit, owners, table] = await Promise.all([areaNamed(work, community), ownersOf(work, community, owning[list]), tables[list](work, community)])
  return {
    name: paperWords.lists[list], title: paperWords.publicTitle(`${unit}${paperWords.lists[list]}`), line: lineOf(unit, owners.join('、') || paperWords.owners[list], dayOf(work.now)),
    columns: [['number', paperWords.columns.number] as [string, string], ...table.columns].map(([key, head]) => columnOf(key, head)), rows: table.rows.map((row, at) => [at + 1, ...row]),
    notes: paperWords.publicNotes, signs: paperWords.signs.map((label) => ({ label, name: '' })), seal: true, mark: paperWords.openMark(unit, `${dayOf(work.now)} ${clockOf(work.now)}`),
  }
}

const owning = { needs: 'social_work_station', resources: 'party_org', projects: 'volunteer_team' } as const
const few = (figure: number | null): Cell => figure ?? paperWords.few

const tables: Record<PublicList, (work: Work, community: string) => Promise<Table>> = {
  needs: async (work, community) => {
    const words = paperWords.publicNeeds
    const label = await codeLabels(work)
    return {
      columns: [['title', words.field], ['members', words.sum], ['members', words.waiting], ['members', words.underWay], ['members', words.done]],
      rows: publicCounts((await needsByField(work, community)).map(({ field, waiting, underWay, done }) => ({ field, parts: [waiting, underWay, done] })))
        .map(({ field, sum, parts }) => [field === null ? words.others : label('fields', field), few(sum), ...parts.map(few)]),
    }
  },
  resources: async (work, community) => ({
    columns: [['provider', '提供单位'], ['title', '资源名称'], ['type', '资源类别'], ['quantity', '数量及单位'], ['available', '可提供时间']],
    rows: (await listResources(work, { area: community, status: ['available'], limit: MOST })).rows.map((row) => [row.providerName, neutralTitle(row.name), word(RESOURCE_TYPES, row.type), row.quantityText, row.timesText]),
  }),
  projects: async (work, community) => ({
    columns: [['title', '项目名称'], ['field', '服务领域'], ['groups', '服务对象'], ['team', '承接队伍'], ['frequency', '服务频次'], ['place', '服务地点'], ['period', '起止时间']],
    rows: (await listProjects(work, { area: community, status: ['running'], limit: MOST })).rows.map((row) => [
      neutralTitle(row.title), word(FIELDS, row.field), words(GROUPS, neutralGroups(row.groups)), row.teamName, row.frequency, publicPlace(row.place ?? ''), period(row.startOn, row.endOn),
    ]),
  }),
}
