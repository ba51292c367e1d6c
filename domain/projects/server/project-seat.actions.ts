import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import { RUNNING } from '#domain/projects/project.rules.ts'
import type { Work } from '#kit/server/work.ts'

/** A project that services are planned for: one that runs, in the areas whose projects the actor reads. */
export const runningProject = (work: Work, id: string) =>
  work.db.selectFrom('serviceProject').select(['id', 'areaCode', 'title', 'teamId', 'socialWorkerId', 'place', 'status']).where('id', '=', id).where('status', 'in', RUNNING).where(withinAreas<'serviceProject'>(scopeOf(work.actor, 'project.read').areas, 'areaCode')).executeTakeFirst()

/** Whether it goes on being held, past the areas: it runs, or became a standing service. */
export const goesOn = async (work: Work, id: string): Promise<boolean> =>
  Boolean(await work.db.selectFrom('serviceProject').select('id').where('id', '=', id).where('status', 'in', [...RUNNING, 'turned_permanent']).executeTakeFirst())
