import { type HardRule, type Suggestions, WITHIN, type Wish, type Within } from '#domain/matching/matching.contract.ts'
import { type Asker, type Candidate, type Role, UNBENDING, isAtHome, roleAt, whyNotAsked } from '#domain/matching/matching.rules.ts'
import { missingFor } from '#domain/matching/missing.ts'
import { type Ranked, type TeamCandidate, rank, rankTeams } from '#domain/matching/rank.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Row, asCandidates, asOnTheRoll, needItself, needToMatch, takenOn, volunteersById, volunteersInRing, whoServed } from './candidate.store.ts'
import { teamsNear } from './team-candidate.store.ts'

const [MOST_PEOPLE, MOST_TEAMS, ENOUGH, A_RING] = [5, 3, 15, 120]
/** Nobody fits: so many are looked at to tell why. */
const LOOKED_AT = 800

const lengths: Record<Within, number> = { grid: 15, community: 12, township: 9, county: 6 }
const ringsUpTo = (within: Within): Within[] => WITHIN.slice(0, WITHIN.indexOf(within) + 1)

/** Who could fill one role for this need: up to five people and three teams with reasons, or what is missing. */
export const suggestFor = async (work: Work, { needId, places = 1, ...wished }: Wish): Promise<Suggestions> => {
  const need = await needToMatch(work, needId)
  if (!need) throw notFound('need')
  const wish = roleOf(wished)
  if (wish.endsAt <= wish.startsAt) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'endsAt', code: 'matching.time-wrong' }] })
  const asker = askerOf(need)
  const [people, teams] = await Promise.all([peopleFor(work, need, asker, wish), teamsNear(work, { outer: need.areaCode.slice(0, lengths[wish.within]), areaCode: need.areaCode, wish, personId: need.personId })])
  const bestTeams = rankTeams(teams, asker, wish, places).slice(0, MOST_TEAMS)
  return {
    volunteers: people.slice(0, MOST_PEOPLE).map(shownPerson), teams: bestTeams.map(shownTeam),
    missing: people.length > 0 ? null : await missingAround(work, need, asker, wish),
  }
}

const roleOf = ({ startsAt, endsAt, within = 'township', ...demands }: Omit<Wish, 'needId' | 'places'>): Role => roleAt({ ...demands, within, startsAt: new Date(startsAt), endsAt: new Date(endsAt) })
type NeedToMatch = Awaited<ReturnType<typeof needItself>>
const askerOf = ({ areaCode, method, gender, languages }: NeedToMatch): Asker => ({ areaCode, atHome: isAtHome(method), gender: gender ?? 'unknown', languages: languages ?? [] })

/** Ring by ring outwards, until enough fit: near by comes first anyhow. Known faces are always looked at. Calendars are asked only of those whom the roll does not rule out. */
const peopleFor = async (work: Work, need: NeedToMatch, asker: Asker, wish: Role): Promise<Ranked<Candidate>[]> => {
  const onTheRoll = asOnTheRoll(work, wish)
  const fits = (row: Row): boolean => whyNotAsked(onTheRoll(row), asker, wish).length === 0
  const able: Row[] = need.personId ? await volunteersById(work, await whoServed(work, need.personId)) : []
  const known = new Set(able.map(({ id }) => id))
  const rings = ringsUpTo(wish.within)
  let inner: string | undefined
  let fitting: Ranked<Candidate>[] = []
  for (const [at, within] of rings.entries()) {
    const outer = need.areaCode.slice(0, lengths[within])
    if (outer !== inner) able.push(...(await volunteersInRing(work, { outer, inner, skill: wish.skill, limit: A_RING })).filter((row) => !known.has(row.id) && fits(row)))
    inner = outer
    if (able.length < ENOUGH && at < rings.length - 1) continue
    fitting = rank(await asCandidates(work, able, wish, need.personId), asker, wish)
    if (fitting.length >= MOST_PEOPLE) break
  }
  return fitting
}

/** Of those whom the roll rules out nobody's calendar is asked: what they fail is enough to tell. */
const missingAround = async (work: Work, need: NeedToMatch, asker: Asker, wish: Role) => {
  const rows = await volunteersInRing(work, { outer: need.areaCode.slice(0, lengths.county), inner: undefined, skill: wish.skill, limit: LOOKED_AT })
  const onTheRoll = asOnTheRoll(work, wish)
  const judged = rows.map((row) => ({ row, candidate: onTheRoll(row) })).map((one) => ({ ...one, fits: whyNotAsked(one.candidate, asker, wish).length === 0 }))
  const able = await asCandidates(work, judged.flatMap(({ row, fits }) => (fits ? [row] : [])), wish, need.personId)
  return missingFor([...able, ...judged.flatMap(({ candidate, fits }) => (fits ? [] : [candidate]))], asker, wish, rows.length === LOOKED_AT)
}

const shownPerson = ({ candidate: { volunteerId, name, areaName }, reasons, notices }: Ranked<Candidate>) => ({ volunteerId, name, areaName, reasons, notices })
const shownTeam = ({ candidate: { teamId, name, areaName }, reasons, notices }: Ranked<TeamCandidate>) => ({ teamId, name, areaName, reasons, notices })

/** A service at a place for whoever comes: nobody's language or sex is asked for. */
const nobodysNeed = { id: '', method: 'at_venue', personId: null, gender: null, languages: null }

/** Why these people may not be given a role for a need or at a place, by volunteer id; the same rules as the suggestion, without what may be talked over. */
export const whyNotGiven = async (work: Work, asked: string | { areaCode: string }, wish: Omit<Role, 'within' | 'blocks'>, volunteerIds: string[], rules: readonly HardRule[] = UNBENDING): Promise<Map<string, HardRule | 'unknown' | undefined>> => {
  const need = typeof asked === 'string' ? await needItself(work, asked) : { ...nobodysNeed, areaCode: asked.areaCode }
  const candidates = new Map((await asCandidates(work, await volunteersById(work, volunteerIds), wish, need.personId)).map((candidate) => [candidate.volunteerId, candidate]))
  const role = roleAt({ ...wish, within: 'county' })
  return new Map(volunteerIds.map((id) => {
    const candidate = candidates.get(id)
    return [id, candidate ? (whyNotAsked(candidate, askerOf(need), role, rules)[0]?.code as HardRule | undefined) : 'unknown']
  }))
}

/** Whether somebody has already taken on something at that time, set aside what belongs to this order. */
export const isTaken = async (work: Work, volunteerId: string, from: Date, to: Date, exceptOrderId: string | null): Promise<boolean> =>
  (await takenOn(work, [volunteerId], from, to, exceptOrderId)).some(({ left }) => !left)
