import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import type { Role } from '#domain/access/access.contract.ts'
import type { House } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Icon, type IconName } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

const signs: Partial<Record<Role, IconName>> = {
  county_officer: 'building', street_officer: 'building', community_secretary: 'flag', social_worker: 'document', station_lead: 'document', grid_worker: 'grid', team_leader: 'people', department_liaison: 'link', partner_unit: 'link', leader: 'screen',
  system_admin: 'settings', security_admin: 'key', audit_admin: 'eye',
}

type Demo = z.infer<typeof House>['demoAccounts'][number]

/** One press fills in the sign-in form; roles that work on the phone lead there. */
export const DemoAccounts = ({ accounts, chosen, onChoose }: { accounts: readonly Demo[]; chosen: string | undefined; onChoose: (loginName: string) => void }): ReactNode => {
  const words = useWords(accountWords)
  const inside = ({ role, place, name }: Demo, at: 'desk' | 'field'): ReactNode => (
    <><Icon name={signs[role] ?? 'person'} size={20} /><span>{[words.roles[role], place].filter(Boolean).join(' · ')}<small>{name} · {words.roleDoes[role]}</small></span><Icon name={at === 'desk' ? 'right' : 'phone'} /></>
  )
  const onDesk = accounts.filter(({ front }) => front === 'desk')
  const onPhone = accounts.filter(({ front }) => front === 'field')
  return (
    <section className="demo">
      <h2>{words.demo}<span className="chip glory">{words.demoNote}</span></h2>
      <p>{words.demoFill}</p>
      <ul>{onDesk.map((account) => <li key={account.loginName}><button type="button" aria-pressed={chosen === account.loginName} onClick={() => onChoose(account.loginName)}>{inside(account, 'desk')}</button></li>)}</ul>
      {onPhone.length > 0 && <><p>{words.demoPhone}</p><ul>{onPhone.map((account) => <li key={account.loginName}><a href={`/m/login?account=${encodeURIComponent(account.loginName)}`}>{inside(account, 'field')}</a></li>)}</ul></>}
    </section>
  )
}
