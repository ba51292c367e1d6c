import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import { roleRules } from '#domain/access/access.rules.ts'
import { type RoleAssignment, accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { AreaName } from '#domain/areas/web/parts/AreaField.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** One role of an account: where it reaches and for how long. */
export const HeldRole = ({ held: { id, role, areaCodes, organisationName, fromOn, toOn, ended }, mayEnd }: { held: z.infer<typeof RoleAssignment>; mayEnd: boolean }): ReactNode => {
  const words = useWords(accountWords)
  const when = useWhen()
  const end = useChange(accountEndpoints.endRole)
  return (
    <>
      <div><b>{words.roles[role]}</b>{ended && <> <span className="chip">{words.roleEnded}</span></>}
        <p className="small soft">{organisationName}{areaCodes.map((code, index) => <span key={code}>{(index > 0 || organisationName) && '、'}<AreaName code={code} /></span>)}</p>
        <p className="tiny soft">{toOn ? words.until(when.day(fromOn), when.day(toOn)) : words.since2(when.day(fromOn))}</p>
        <Refused fault={end.error} />
      </div>
      {/* A role by which one holds something is ended where it is handed over. */}
      {mayEnd && !ended && roleRules[role].reach !== 'own' && <Link className="b sm" to={'/successions/new' as never} search={{ assignment: id } as never} aria-label={`${words.endRole} ${words.roles[role]}`}>{words.endRole}</Link>}
      {mayEnd && !ended && roleRules[role].reach === 'own' && <ConfirmButton className="b sm" question={{ title: words.endRoleAsk(words.roles[role]), text: words.endRoleNote, yes: words.endRole, danger: true }} onYes={() => end.mutate({ id }, { onSuccess: () => toast(words.done.roleEnded) })}>{words.endRole}</ConfirmButton>}
    </>
  )
}
