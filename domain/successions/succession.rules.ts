import type { Role } from '#domain/access/access.contract.ts'
import { isIn } from '#domain/access/access.rules.ts'
import type { ChoiceMade, HeldItem, ItemKind, Receiver } from './succession.contract.ts'

/** Which roles a thing is held by: the first is the usual one. */
export const rolesFor: Record<ItemKind, readonly Role[]> = {
  need: ['social_worker', 'station_lead', 'community_secretary', 'grid_worker'],
  order: ['social_worker'],
  handover: ['social_worker', 'station_lead'],
  project: ['social_worker', 'station_lead'],
  plan_line: ['social_worker', 'station_lead'],
  series: ['social_worker'],
  grid_secretary: ['grid_worker', 'community_secretary'],
  grid_social_worker: ['social_worker'],
  grid_team_leader: ['team_leader'],
  team_leader: ['team_leader'],
  team_mentor: ['social_worker', 'station_lead'],
}
/** Held by leading one team, not by an area. */
const byTeam = new Set<ItemKind>(['grid_team_leader', 'team_leader'])
/** Whoever minds what nobody took: the station lead, or else the secretary. */
export const CARETAKERS: readonly Role[] = ['station_lead', 'community_secretary']

interface Reach { role: Role; areas: readonly string[]; organisationId: string | null }
type Thing = Pick<HeldItem, 'kind' | 'areaCode' | 'organisationId'>

/** Whether this role, where it reaches, may hold this thing. */
export const mayHold = ({ role, areas, organisationId }: Reach, { kind, ...thing }: Thing): boolean =>
  rolesFor[kind].includes(role) && (byTeam.has(kind) ? organisationId !== null && organisationId === thing.organisationId : isIn(thing.areaCode, areas))

/** What a person no longer may hold once this role has ended; what another role of theirs still covers stays with them. */
export const released = <T extends Thing>(held: readonly T[], ended: Role, remaining: readonly Reach[]): T[] =>
  held.filter((item) => rolesFor[item.kind].includes(ended) && !remaining.some((grant) => mayHold(grant, item)))

/** How near this person stands to a thing: the length of the area through which they reach it. */
const nearness = ({ areas }: Pick<Receiver, 'areas'>, areaCode: string): number => Math.max(0, ...areas.filter((area) => areaCode.startsWith(area)).map((area) => area.length))

/** The same role first, then whoever reaches least far, then whoever has least to do. */
const best = (fitting: readonly Receiver[], { areaCode }: Thing, role: Role, loadOf: (receiver: Receiver) => number): Receiver | undefined =>
  fitting.map((receiver) => ({ receiver, same: receiver.role === role ? 0 : 1, far: -nearness(receiver, areaCode), load: loadOf(receiver) }))
    .sort((a, b) => a.same - b.same || a.far - b.far || a.load - b.load || a.receiver.name.localeCompare(b.receiver.name, 'zh') || a.receiver.personId.localeCompare(b.receiver.personId))[0]?.receiver

/** Who would fit each thing; a load grows with what is suggested, so that one person does not get everything. */
export const suggestions = (things: readonly Thing[], receivers: readonly Receiver[], role: Role): (string | null)[] => {
  const more = new Map<string, number>()
  return things.map((thing) => {
    const chosen = best(receivers.filter((receiver) => mayHold(receiver, thing)), thing, role, ({ personId, load }) => load + (more.get(personId) ?? 0))
    if (chosen) more.set(chosen.personId, (more.get(chosen.personId) ?? 0) + 1)
    return chosen?.personId ?? null
  })
}

/** Who was chosen for a thing: by itself, or with its whole kind; nobody when the one who was chosen may not hold it (any more). */
export const chosenFor = (item: Thing & { target: string }, choices: readonly ChoiceMade[], receivers: readonly Receiver[]): string | null => {
  const ofKind = choices.filter(({ kind }) => kind === item.kind)
  const choice = ofKind.find(({ target }) => target === item.target) ?? ofKind.find(({ target }) => target === null)
  return choice && receivers.some((receiver) => receiver.personId === choice.toPersonId && mayHold(receiver, item)) ? choice.toPersonId : null
}

/** Which choices name somebody who may not take it, by their place in what was sent. */
export const wrongChoices = (choices: readonly ChoiceMade[], items: readonly (Thing & { target: string })[], receivers: readonly Receiver[]): number[] =>
  choices.flatMap(({ kind, target, toPersonId }, at) => {
    const meant = items.filter((item) => item.kind === kind && (target === null || item.target === target))
    // What is gone meanwhile needs nobody.
    if (meant.length === 0) return []
    return receivers.some((receiver) => receiver.personId === toPersonId && meant.some((item) => mayHold(receiver, item))) ? [] : [at]
  })

/** Who minds a thing that nobody took: of those who reach it, the nearest station lead, else the nearest secretary. */
export const caretakerFor = (thing: Thing, leads: readonly Receiver[]): string | null =>
  CARETAKERS.flatMap((role) => leads.filter((lead) => lead.role === role && isIn(thing.areaCode, lead.areas)).sort((a, b) => nearness(b, thing.areaCode) - nearness(a, thing.areaCode) || a.personId.localeCompare(b.personId)))[0]?.personId ?? null

/** The smallest area of the tree that holds all of these. */
export const commonArea = (codes: readonly string[]): string => {
  const [first = '', ...rest] = codes
  return [first.length, 12, 9, 6].map((length) => first.slice(0, length)).find((prefix) => rest.every((code) => code.startsWith(prefix))) ?? first.slice(0, 6)
}

/** Days without use after which somebody looks at an account, and days before its end at which somebody looks at a role. */
export const QUIET_DAYS = 90
export const ENDING_DAYS = 14
