import { type ReactNode, useState } from 'react'
import { type Account, accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMay, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { AccountStatus } from './AccountStatus.tsx'
import { AssignRole } from './AssignRole.tsx'
import { HeldRole } from './HeldRole.tsx'
import type { Code } from './OneTimeCode.tsx'

interface AccountDrawerProps { account: Account; onClose: () => void; onCode: (code: Code) => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }

export const AccountDrawer = ({ account, onClose, onCode, onPrevious, onNext }: AccountDrawerProps): ReactNode => {
  const words = useWords(accountWords)
  const when = useWhen()
  const may = useMay()
  const own = useMe().accountId === account.id
  const [adding, setAdding] = useState(false)
  const status = useChange(accountEndpoints.setStatus)
  const again = useChange(accountEndpoints.inviteAgain)
  const set = (next: 'active' | 'suspended' | 'ended') => () => status.mutate({ id: account.id, status: next }, { onSuccess: () => toast(words.done[next]) })
  const name = account.personName
  const foot = !own && account.status !== 'ended' && (
    <>
      <ConfirmButton question={{ title: words.inviteAgainAsk(name), text: words.inviteAgainNote, yes: words.inviteAgain }} onYes={() => again.mutate({ id: account.id }, { onSuccess: onCode })}>{words.inviteAgain}</ConfirmButton>
      {account.status === 'active' && <ConfirmButton question={{ title: words.suspendAsk(name), text: words.suspendNote, yes: words.suspend, danger: true }} onYes={set('suspended')}>{words.suspend}</ConfirmButton>}
      {account.status === 'suspended' && <button type="button" className="b" onClick={set('active')}>{words.resume}</button>}
      <ConfirmButton className="b quiet" question={{ title: words.endAsk(name), text: words.endNote, yes: words.end, danger: true, typed: account.loginName }} onYes={set('ended')}>{words.end}</ConfirmButton>
    </>
  )
  return (
    <Drawer title={name} note={account.loginName} onClose={onClose} onPrevious={onPrevious} onNext={onNext} foot={foot || undefined}
      meta={<><AccountStatus status={account.status} /><span className="chip">{words.openedAt} {when.moment(account.createdAt)}</span></>}>
      <div className="stack">
        <Refused fault={status.error ?? again.error} />
        <section className="card">
          <header><h2>{words.rolesOf}</h2>{may('role.assign') && !own && account.status !== 'ended' && !adding && <button type="button" className="b sm push" onClick={() => setAdding(true)}><Icon name="plus" size={14} />{words.addRole}</button>}</header>
          {account.roles.length === 0 && !adding && <p className="card-body soft">{words.none}</p>}
          <ul className="rows">{account.roles.map((held) => <li key={held.id}><HeldRole held={held} mayEnd={may('role.assign') && !own} /></li>)}</ul>
          {adding && <div className="card-body"><AssignRole accountId={account.id} onEnd={() => setAdding(false)} /></div>}
        </section>
      </div>
    </Drawer>
  )
}
