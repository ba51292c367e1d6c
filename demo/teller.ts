import type { Actor, Grant, Role } from '#domain/access/access.contract.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { addDays, instantAt } from '#kit/dates.ts'
import { changing, readingWork } from '#kit/server/open-work.ts'
import { type Platform, visitor } from '#kit/server/platform.ts'
import type { Work } from '#kit/server/work.ts'

/** Lets named people do things at set times, through the same actions that the pages call: the demo cannot break a rule. */
export interface Teller {
  platform: Platform
  /** Day 0 is four weeks before the last day of the story. */
  at: (day: number, clock?: string) => Date
  /** So many minutes before the story is told: what waits must be fresh. */
  justNow: (minutes: number) => Date
  /** What an account does at that moment; the account is named by its login name. */
  let: <T>(loginName: string, when: Date, act: (work: Work) => Promise<T>) => Promise<T>
  look: <T>(loginName: string, when: Date, act: (work: Work) => Promise<T>) => Promise<T>
  /** A person without an account of their own in the story, in one role (a volunteer of the roster, a resident on the list). */
  letPerson: <T>(person: { county: string; personId: string; name: string; role: Role; organisationId?: string }, when: Date, act: (work: Work) => Promise<T>) => Promise<T>
  /** Before anybody has an account, and for sign-in pages. */
  letNobody: <T>(when: Date, act: (work: Work) => Promise<T>) => Promise<T>
  /** The platform sets a county up: with an administrator's rights, in nobody's name. */
  letPlatform: <T>(county: string, when: Date, act: (work: Work) => Promise<T>) => Promise<T>
}

export const STORY_DAYS = 28

export const teller = (platform: Platform, lastDay: string): Teller => {
  const at = (day: number, clock = '09:00'): Date => instantAt(addDays(lastDay, day - STORY_DAYS), clock)
  const then = (when: Date): Platform => ({ ...platform, clock: () => when })
  const accounts = new Map<string, string>()
  const actorOf = async (loginName: string, when: Date): Promise<Actor> => {
    if (!accounts.has(loginName)) {
      const { id } = await platform.ownerDb().selectFrom('account').select('id').where('loginName', '=', loginName).executeTakeFirstOrThrow()
      accounts.set(loginName, id)
    }
    const actor = await actorFor(platform.ownerDb(), accounts.get(loginName)!, null, when)
    if (!actor) throw new Error(`${loginName} has no active account on ${when.toISOString()}`)
    return actor
  }
  const withGrants = (county: string, grants: Grant[], who: Partial<Actor> = {}): Actor => ({ ...visitor, county, grants, ...who })
  return {
    platform, at,
    justNow: (minutes) => new Date(platform.clock().getTime() - minutes * 60_000),
    let: async (loginName, when, act) => changing(then(when), await actorOf(loginName, when), act),
    look: async (loginName, when, act) => act(readingWork(then(when), await actorOf(loginName, when))),
    letPerson: ({ county, personId, name, role, organisationId }, when, act) => changing(then(when), withGrants(county, [{ role, areas: [], organisationId: organisationId ?? null }], { personId, name }), act),
    letNobody: (when, act) => changing(then(when), visitor, act),
    letPlatform: (county, when, act) => changing(then(when), withGrants(county, (['system_admin', 'security_admin'] as const).map((role) => ({ role, areas: [county], organisationId: null }))), act),
  }
}
