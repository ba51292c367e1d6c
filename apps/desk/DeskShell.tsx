import { Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { SignInAgain } from '#domain/accounts/web/parts/SignInAgain.tsx'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { DangerBar } from '#domain/crisis/web/parts/DangerBar.tsx'
import { MessageBell } from '#domain/messages/web/parts/MessageBell.tsx'
import { Shell } from '#kit/web/layout/Shell.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { deskWords } from './desk.words.ts'
import { MeMenu } from './MeMenu.tsx'
import { menuFor } from './menu.ts'

/** The inside of the desk: whoever is signed in, with the menu of their roles. */
export const DeskShell = (): ReactNode => {
  const words = useWords(deskWords)
  const { roles: roleNames } = useWords(accountWords)
  const me = useMe()
  const navigate = useNavigate()
  const router = useRouter()
  const { data: house } = useRead(accountEndpoints.house, {}, { lasting: true })
  const first = me.roles[0]
  const places = [...new Set(me.roles.flatMap(({ areas, organisation }) => [organisation?.name ?? '', ...areas.map(({ name }) => name)]).filter(Boolean))]
  const place = { name: places.length > 1 ? words.places(places[0]!, places.length) : (places[0] ?? me.countyName), note: first ? roleNames[first.role] : me.countyName }
  const entries = menuFor(me.permissions).map((group) => group.map((entry) => ({ ...entry, label: words.menu[entry.label] })))
  const footer = <>{house?.hostUnit && <>{words.host(house.hostUnit)}<br /></>}{house?.recordNumber && words.record(house.recordNumber)}</>
  return (
    <>
      <Shell place={place} menu={entries} footer={footer} tools={<><MessageBell /><MeMenu /></>}><DangerBar /><Outlet /></Shell>
      <SignInAgain front="desk" onLeave={() => void navigate({ to: '/login', search: { to: router.state.location.href } as never })} />
    </>
  )
}
