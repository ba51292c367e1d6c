import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { accountSheetWords } from '#domain/accounts/account-sheet.words.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { successionEndpoints } from '#domain/successions/succession.contract.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Roles that run out, and keys that lie about. */
export const Watch = (): ReactNode => {
  const words = useWords(accountSheetWords)
  const { roles: roleNames } = useWords(accountWords)
  const may = useMay()
  const when = useWhen()
  const read = useRead(successionEndpoints.watch, {})
  return (
    <Shown read={read}>{({ quiet, ending }) => (
      <div className="stack scrolls">
        <section className="card"><header><h2>{words.endingTitle}</h2><span className="n">{ending.length}</span></header>
          {ending.length === 0 ? <p className="card-body soft">{words.endingNone}</p> : (
            <ul className="rows">{ending.map(({ assignmentId, personName, role, toOn, days, planned }) => (
              <li key={assignmentId}><div><b>{personName}</b> {roleNames[role]}<p className="small soft">{words.endsOn(when.day(toOn), days)}</p></div><span className={planned ? 'chip ok' : 'chip soon'}>{planned ? words.planned : words.unplanned}</span>
                {may('succession.make') && <Link className="b sm" to={'/successions/new' as never} search={{ assignment: assignmentId } as never} aria-label={`${words.prepare} ${personName}`}>{words.prepare}</Link>}</li>
            ))}</ul>
          )}
        </section>
        <section className="card"><header><h2>{words.quietTitle}</h2><span className="n">{quiet.length}</span></header>
          {quiet.length === 0 ? <p className="card-body soft">{words.quietNone}</p> : (
            <ul className="rows">{quiet.map(({ accountId, personName, loginName, roles, lastSeenAt, days }) => (
              <li key={accountId}><div><b>{personName}</b> <span className="soft">{loginName}</span> {roles.map((role) => roleNames[role]).join('，')}<p className="small soft">{lastSeenAt ? words.lastSeen(when.moment(lastSeenAt), days) : words.neverDays(days)}</p></div>
                <Link className="b sm" to={'/access' as never} search={{ search: loginName, open: accountId } as never} aria-label={`${words.look} ${personName}`}>{words.look}</Link></li>
            ))}</ul>
          )}
        </section>
      </div>
    )}</Shown>
  )
}
