import type { ReactNode } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

// Every browser also names the ones it descends from, so the rarest sign is looked for first.
const browsers = [['MicroMessenger/', 'WeChat'], ['Edg/', 'Edge'], ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Version/', 'Safari']] as const
const systems = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS X', 'Linux']

/** `Chrome 141 · Windows` out of what a browser says of itself. */
const browserIn = (agent: string): string => {
  const browser = browsers.find(([sign]) => agent.includes(sign))
  const version = browser && new RegExp(`${browser[0]}(\\d+)`).exec(agent)?.[1]
  return [browser && [browser[1], version].filter(Boolean).join(' '), systems.find((system) => agent.includes(system))].filter(Boolean).join(' · ')
}

export const MySessions = (): ReactNode => {
  const words = useWords(accountWords)
  const when = useWhen()
  const sessions = useRead(accountEndpoints.mySessions, {})
  const revoke = useChange(accountEndpoints.revokeSession)
  return (
    <section className="card">
      <header><h2>{words.sessions}</h2><span className="n">{words.sessionsNote}</span></header>
      <Shown read={sessions} rows={2}>
        {({ rows }) => (
          <table className="mini">
            <thead><tr><th scope="col">{words.device}</th><th scope="col">{words.since}</th><th scope="col">{words.lastSeen}</th><th scope="col"><span className="away">{words.revoke}</span></th></tr></thead>
            <tbody>
              {rows.map(({ id, device, kind, createdAt, lastSeenAt, current }) => (
                <tr key={id}>
                  <td>{words.session[kind]}{current && <> <span className="chip ok">{words.thisOne}</span></>}<br /><span className="soft tiny">{browserIn(device) || words.browser}</span></td>
                  <td>{when.moment(createdAt)}</td><td>{when.moment(lastSeenAt)}</td>
                  <td>{!current && <button type="button" className="b sm" disabled={revoke.isPending} onClick={() => revoke.mutate({ id }, { onSuccess: () => toast(words.revoked) })}>{words.revoke}</button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Shown>
    </section>
  )
}
