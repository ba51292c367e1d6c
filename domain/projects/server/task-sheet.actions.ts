import { sql } from 'kysely'
import type { TaskSheet } from '#domain/projects/task-sheet.contract.ts'
import type { Work } from '#kit/server/work.ts'

/**
 * The sheets that volunteers read, by project: of the design that was signed last, past the areas.
 * While a changed design waits for its signature, what was signed before goes on being read.
 */
export const taskSheetsOf = async (work: Work, projectIds: readonly (string | null)[]): Promise<Map<string, TaskSheet>> => {
  const ids = [...new Set(projectIds.filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const rows = await work.db.selectFrom('projectSignature').distinctOn('projectId').select(['projectId', 'byName', sql<Record<string, string>>`content -> 'design'`.as('design'), sql<string>`content ->> 'title'`.as('title')])
    .where('projectId', 'in', ids).orderBy('projectId').orderBy('at', 'desc').execute()
  return new Map(rows.map(({ projectId, byName, design, title }) => [projectId, { projectTitle: title, taskDo: design['taskDo']!, taskDont: design['taskDont']!, taskCall: design['taskCall']!, callNumber: design['callNumber']!, workerName: byName }]))
}

export const taskSheetOf = async (work: Work, projectId: string | null): Promise<TaskSheet | null> => (await taskSheetsOf(work, [projectId])).get(projectId ?? '') ?? null
