import { mayIn } from '#domain/access/access.rules.ts'
import { type AssemblyDetail, type AssemblyVerb, type Edit, type Prepare, type SetMembers, type SetTopics, assemblyEdited, assemblyMoved, assemblyPrepared, minutesAdded } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWorkflow, tidied, whyNotBefore, whyNotEdit, whyNotMove } from '#domain/assemblies/assembly.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type AssemblyRow, addAssembly, additionsOf, changeAssembly, lastAssembly, membersOf, putAddition, putMembers, putTopics, resolvedTopics, rowShown, rowsOfTopic, theAssembly, topicsOf, unitsThere, usualMembers } from './assembly.store.ts'
import { proposalsFor } from './proposals.ts'
import { claimsFor, resolutionsOf } from './resolution.store.ts'

export const wrong = (path: string, code: string, params?: Record<string, string | number>): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code, ...(params ? { params } : {}) }] })

/** The packet: what the last one resolved, claims, topics, who comes, what was resolved. Links into the lists are for those who read them there. */
export const readAssembly = async (work: Work, { id }: { id: string }): Promise<AssemblyDetail> => {
  const row = await theAssembly(work, id)
  const staff = mayIn(work.actor, 'need.read', row.areaCode)
  const last = await lastAssembly(work, row)
  const [topics, members, resolved, additions, claims] = [await topicsOf(work, id), await membersOf(work, id), await resolutionsOf(work, id), await additionsOf(work, id), await claimsFor(work, row.areaCode, last?.startsAt ?? null)]
  return {
    ...rowShown(work, row), minutes: row.minutes, calledAt: row.calledAt?.toISOString() ?? null, heldAt: row.heldAt?.toISOString() ?? null, closedAt: row.closedAt?.toISOString() ?? null,
    topicRows: staff ? topics : topics.map(({ id: topicId, source, title, words }) => ({ id: topicId, source, title, words, needId: null, resourceId: null, projectId: null, handoverId: null, claimId: null, gridCode: null })),
    memberRows: members, resolutionRows: resolved, claims, last: last ? { id: last.id, month: last.month.slice(0, 7), results: await resolutionsOf(work, last.id) } : null,
    additions: additions.map((addition) => ({ ...addition, at: addition.at.toISOString() })),
  }
}

/** One a month and place; whoever the ledger names is on its list from the start. */
export const prepareAssembly = async (work: Work, { id, areaCode, month, startsAt, recorderName = null, ...given }: Prepare): Promise<AssemblyDetail> => {
  if (!mayIn(work.actor, 'assembly.manage', areaCode)) throw notFound('area')
  if (dayOf(new Date(startsAt)).slice(0, 7) !== month) throw wrong('startsAt', 'assembly.starts-elsewhen')
  if (await addAssembly(work, { id, areaCode, month: `${month}-01`, startsAt: new Date(startsAt), recorderName, ...given })) {
    await putMembers(work, id, await usualMembers(work, areaCode))
    await work.record(assemblyPrepared(id, { areaCode, month }))
    return readAssembly(work, { id })
  }
  const before = await theAssembly(work, id, 'assembly.manage').catch(() => null)
  if (!before) throw new Refusal('assembly.there-already')
  if (before.areaCode !== areaCode || !before.month.startsWith(month)) throw new Refusal('assembly.id-in-use')
  return readAssembly(work, { id })
}

/** Loads the one to be changed; a stale page and locked minutes are told. */
export const opened = async (work: Work, id: string, version: number | undefined): Promise<AssemblyRow> => {
  const assembly = await theAssembly(work, id, 'assembly.manage')
  if (version !== undefined && assembly.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNotEdit(assembly)
  if (refusal) throw new Refusal(refusal)
  return assembly
}

export const editAssembly = async (work: Work, { id, version, startsAt, minutes, ...given }: Edit): Promise<AssemblyDetail> => {
  const assembly = await opened(work, id, version)
  if (startsAt && !assembly.month.startsWith(dayOf(new Date(startsAt)).slice(0, 7))) throw wrong('startsAt', 'assembly.starts-elsewhen')
  const asked = { ...given, ...(startsAt ? { startsAt: new Date(startsAt) } : {}), ...(minutes === undefined ? {} : { minutes: minutes && tidied(minutes) }) }
  const changed = Object.fromEntries(Object.entries(asked).filter(([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(assembly[field as keyof AssemblyRow])))
  if (Object.keys(changed).length > 0) {
    await changeAssembly(work, assembly, changed)
    await work.record(assemblyEdited(id, { areaCode: assembly.areaCode, fields: Object.keys(changed) }))
  }
  return readAssembly(work, { id })
}

export const readProposals = async (work: Work, { id }: { id: string }) => ({ rows: await proposalsFor(work, (await theAssembly(work, id, 'assembly.manage')).areaCode) })

export const setTopics = async (work: Work, { id, version, topics }: SetTopics): Promise<AssemblyDetail> => {
  const assembly = await opened(work, id, version)
  for (const [at, topic] of topics.entries()) await refuseWrongTopic(work, topic, at)
  const ids = new Set(topics.map((topic) => topic.id))
  if ([...(await resolvedTopics(work, id))].some((resolved) => !ids.has(resolved))) throw new Refusal('assembly.topic-resolved')
  if (!(await putTopics(work, id, topics.map((topic) => ({ ...topic, title: tidied(topic.title) }))))) throw new Refusal('assembly.id-in-use')
  await changeAssembly(work, assembly, {})
  await work.record(assemblyEdited(id, { areaCode: assembly.areaCode, fields: ['topics'] }))
  return readAssembly(work, { id })
}

const refuseWrongTopic = async (work: Work, topic: SetTopics['topics'][number], at: number): Promise<void> => {
  const { found, danger, personName } = await rowsOfTopic(work, topic as Parameters<typeof rowsOfTopic>[1])
  if (!found || (topic.source === 'need' && !topic.needId)) throw wrong(`topics.${at}`, 'assembly.no-such-row')
  if (danger) throw new Refusal('assembly.danger-topic')
  for (const [path, said] of [['title', topic.title], ['words', topic.words ?? '']] as const) {
    const fault = whyNotBefore(said, topic.source, personName)
    if (fault) throw wrong(`topics.${at}.${path}`, fault.code, fault.params)
  }
}

export const setMembers = async (work: Work, { id, version, members }: SetMembers): Promise<AssemblyDetail> => {
  const assembly = await opened(work, id, version)
  const ids = members.map(({ organisationId }) => organisationId)
  if (new Set(ids).size < ids.length) throw wrong('members', 'assembly.unit-twice')
  const known = new Set((await membersOf(work, id)).map(({ organisationId }) => organisationId))
  const there = await unitsThere(work, ids.filter((unit) => !known.has(unit)))
  for (const [at, unit] of ids.entries()) if (!known.has(unit) && !there.has(unit)) throw wrong(`members.${at}.organisationId`, 'assembly.no-such-unit')
  await putMembers(work, id, members)
  await changeAssembly(work, assembly, {})
  await work.record(assemblyEdited(id, { areaCode: assembly.areaCode, fields: ['members'] }))
  // Who joins after the others were called is called too.
  if (assembly.status === 'called') await callUnits(work, assembly)
  return readAssembly(work, { id })
}

const move = async (work: Work, { id, version }: { id: string; version: number }, verb: AssemblyVerb): Promise<AssemblyRow> => {
  const assembly = await theAssembly(work, id, 'assembly.manage')
  if (assembly.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNotMove(assembly, verb, work.now)
  if (refusal) throw new Refusal(refusal)
  const status = assemblyWorkflow.after(assembly.status, verb)!
  await changeAssembly(work, assembly, { status, [{ call: 'calledAt', hold: 'heldAt', close: 'closedAt' }[verb]]: work.now })
  await work.record(assemblyMoved(id, { areaCode: assembly.areaCode, status }))
  return assembly
}

const callUnits = async (work: Work, { id, areaName, startsAt, place }: AssemblyRow): Promise<void> => {
  const units = await membersOf(work, id)
  await tell(work, { kind: 'assembly.called', to: units.map(({ organisationId }) => ({ organisationId })), about: { kind: 'assembly', id }, params: { area: areaName, day: dayOf(startsAt), time: clockOf(startsAt), place }, once: `assembly called ${id}` })
}

export const callAssembly = async (work: Work, input: { id: string; version: number }): Promise<AssemblyDetail> => {
  await callUnits(work, await move(work, input, 'call'))
  return readAssembly(work, input)
}
export const holdAssembly = async (work: Work, input: { id: string; version: number }): Promise<AssemblyDetail> => {
  await move(work, input, 'hold')
  return readAssembly(work, input)
}
export const closeAssembly = async (work: Work, input: { id: string; version: number }): Promise<AssemblyDetail> => {
  await move(work, input, 'close')
  return readAssembly(work, input)
}

export const addToMinutes = async (work: Work, { id, assemblyId, text }: { id: string; assemblyId: string; text: string }): Promise<AssemblyDetail> => {
  const assembly = await theAssembly(work, assemblyId, 'assembly.manage')
  if (assembly.status !== 'closed') throw new Refusal('assembly.not-locked-yet')
  if (await putAddition(work, { id, assemblyId, text: tidied(text) })) await work.record(minutesAdded(assemblyId, { areaCode: assembly.areaCode, additionId: id }))
  return readAssembly(work, { id: assemblyId })
}
