import { treeDistance } from '#domain/areas/area.rules.ts'
import { partsOfBlock } from '#domain/volunteers/volunteer.rules.ts'
import type { Said } from './matching.contract.ts'
import { type Asker, type Candidate, type Role, neededLanguages, noticesFor, speaks, whyNotAsked } from './matching.rules.ts'

export interface Ranked<C> { candidate: C; reasons: Said[]; notices: Said[] }

/** A team as a whole: how many of its members could do this, and how many of those have the time. */
export interface TeamCandidate { teamId: string; name: string; areaCode: string; areaName: string; members: number; able: number; free: number; servedThisPerson: number; lastServedAt: Date | null; thisWeek: number }

const MOST_REASONS = 4
const nearness = ['same-grid', 'same-community', 'same-township', 'same-county'] as const
const said = (code: string, params: Said['params'] = {}): Said => ({ code, params })

/**
 * The one question behind every suggestion: who may be asked, and in which order. A later engine answers it in this file's place.
 * Whoever fails a hard rule is not in the answer; the weights stay in here and no figure about a person leaves.
 */
export const rank = (candidates: readonly Candidate[], need: Asker, wish: Role): Ranked<Candidate>[] =>
  candidates.filter((candidate) => whyNotAsked(candidate, need, wish).length === 0)
    .map((candidate) => ({ candidate, fit: fitOf(candidate, need, wish) }))
    .sort((one, other) => other.fit - one.fit || leastRecent(one.candidate, other.candidate) || (one.candidate.volunteerId < other.candidate.volunteerId ? -1 : 1))
    .map(({ candidate }) => ({ candidate, reasons: reasonsFor(candidate, need, wish), notices: noticesFor(candidate, need, wish) }))

/** Being known to the person counts for more than living near; being asked often this week counts against. */
const fitOf = (candidate: Candidate, need: Asker, wish: Role): number =>
  (candidate.servedThisPerson > 0 ? 5 : 0) + Math.max(0, 4 - 2 * treeDistance(candidate.areaCode, need.areaCode)) + (wish.skill && candidate.qualifications.includes(wish.skill) ? 2 : 0)
  + (speaksTheirLanguage(candidate, need, wish) ? 2 : 0) + (candidate.blocks ? 1 : 0) - candidate.thisWeek

const leastRecent = (one: { lastServedAt: Date | null }, other: { lastServedAt: Date | null }): number => (one.lastServedAt?.getTime() ?? 0) - (other.lastServedAt?.getTime() ?? 0)

const theirLanguage = (candidate: Candidate, need: Asker, wish: Role): string | undefined =>
  [...neededLanguages(need, wish), ...need.languages].find((language) => language !== 'chinese' && language !== 'undetermined' && speaks(candidate, language))
const speaksTheirLanguage = (candidate: Candidate, need: Asker, wish: Role): boolean => theirLanguage(candidate, need, wish) !== undefined

const placeOf = (areaCode: string, need: Asker): Said[] => {
  const near = nearness[treeDistance(areaCode, need.areaCode)]
  return near ? [said(near)] : []
}

const reasonsFor = (candidate: Candidate, need: Asker, wish: Role): Said[] => {
  const language = theirLanguage(candidate, need, wish)
  return [
    ...(candidate.servedThisPerson > 0 ? [said('served-before')] : []),
    ...(wish.skill ? [said(candidate.qualifications.includes(wish.skill) ? 'skill-certified' : 'skill', { skill: wish.skill })] : []),
    ...placeOf(candidate.areaCode, need),
    ...(language ? [said('speaks', { language })] : []),
    ...(candidate.blocks ? [said('free-then', partsOfBlock(wish.blocks[0]!))] : []),
    ...(candidate.thisWeek === 0 ? [said('free-week')] : []),
  ].slice(0, MOST_REASONS)
}

/** Teams with at least one member who could go, in the order of how many could, the nearest first. */
export const rankTeams = (teams: readonly TeamCandidate[], need: Asker, wish: Role, places: number): Ranked<TeamCandidate>[] =>
  teams.filter(({ free }) => free >= 1).map((candidate) => ({ candidate, fit: teamFit(candidate, need, places) }))
    .sort((one, other) => other.fit - one.fit || leastRecent(one.candidate, other.candidate) || (one.candidate.teamId < other.candidate.teamId ? -1 : 1))
    .map(({ candidate }) => ({ candidate, reasons: teamReasons(candidate, need, wish), notices: candidate.free < places ? [said('team-too-few', { free: candidate.free, places })] : [] }))

const teamFit = (team: TeamCandidate, need: Asker, places: number): number =>
  (team.servedThisPerson > 0 ? 4 : 0) + Math.max(0, 5 - 2 * treeDistance(team.areaCode, need.areaCode)) + (team.free >= places ? 3 : 0) + Math.min(2, Math.floor(team.free / Math.max(1, places) / 2)) - Math.min(3, team.thisWeek)

const teamReasons = (team: TeamCandidate, need: Asker, wish: Role): Said[] => [
  ...(team.servedThisPerson > 0 ? [said('team-served-before')] : []),
  wish.skill ? said('team-able', { count: team.able, skill: wish.skill }) : said('team-members', { count: team.members }),
  ...placeOf(team.areaCode, need),
  said('team-free', { count: team.free, ...partsOfBlock(wish.blocks[0]!) }),
  ...(team.thisWeek === 0 ? [said('free-week')] : []),
].slice(0, MOST_REASONS)
