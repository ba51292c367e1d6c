import { Link, useNavigate } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { Icon } from '#kit/web/icons.tsx'
import { chooseLanguage, currentLanguage } from '#kit/web/language.ts'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { useChange, useForgetAll } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { deskWords } from './desk.words.ts'

/** Who I am, my settings, the language, the way out. */
export const MeMenu = (): ReactNode => {
  const words = useWords(deskWords)
  const { roles } = useWords(accountWords)
  const me = useMe()
  const navigate = useNavigate()
  const forgetAll = useForgetAll()
  const signOut = useChange(accountEndpoints.signOut)
  const role = me.roles[0]?.role
  const other = currentLanguage() === 'zh' ? 'en' : 'zh'
  const leave = async (): Promise<void> => {
    if (!(await mayLeave())) return
    signOut.mutate({}, { onSettled: async () => { await navigate({ to: '/login' }); forgetAll() } })
  }
  return (
    <details className="menu" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary className="me"><span className={role === 'social_worker' || role === 'station_lead' ? 'av worker' : 'av'} aria-hidden="true">{me.name.slice(0, 1)}</span><span>{me.name}{role && <small>{roles[role]}</small>}</span><Icon name="down" size={14} /></summary>
      <div>
        <Link to="/me" onClick={(event) => event.currentTarget.closest('details')!.removeAttribute('open')}><Icon name="person" />{words.mine}</Link>
        <button type="button" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => chooseLanguage(other)}><Icon name="language" />{words.language}</button>
        <button type="button" disabled={signOut.isPending} onClick={() => void leave()}><Icon name="out" />{words.signOut}</button>
      </div>
    </details>
  )
}

const closeWhenLeft = (event: FocusEvent<HTMLDetailsElement>): void => {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
}
const closeOnEscape = (event: KeyboardEvent<HTMLDetailsElement>): void => {
  if (event.key !== 'Escape') return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
