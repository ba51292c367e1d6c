import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { type Me, accountEndpoints } from '#domain/accounts/account.contract.ts'
import { SignInScreen } from '#domain/accounts/web/field/SignInScreen.tsx'
import { SignInSheet } from '#domain/accounts/web/field/SignInSheet.tsx'
import { useDangerHelp } from '#domain/crisis/web/parts/danger-help.ts'
import { useUnread } from '#domain/messages/web/field/use-unread.ts'
import { useKeptRead, forgetKept } from '#kit/web-field/kept-read.ts'
import { holdFor, unsentHere } from '#kit/web-field/outbox/outbox.ts'
import { markSignedOut } from '#kit/web-field/outbox/sender.ts'
import { Loading, Problem } from '#kit/web-field/parts.tsx'
import { Routes } from '#kit/web-field/Routes.tsx'
import { ShellContext } from '#kit/web-field/shell.ts'
import { CallRefused } from '#kit/web/call.ts'
import { useWords } from '#kit/web/words.ts'
import { Broken, NotHere } from './Astray.tsx'
import { fieldAppWords } from './field-app.wording.ts'
import { screens } from './routes.tsx'
import { hatOf, placeOf, tabsOf } from './hats.ts'

/** Nobody known: sign-in. Somebody known, even without a network: their screens, their outbox. */
export const App = () => {
  const me = useKeptRead(accountEndpoints.me, {})
  const client = useQueryClient()
  const signedIn = (): void => { client.clear(); void client.invalidateQueries(); void me.refetch() }
  const isSignedOut = me.error instanceof CallRefused && me.error.status === 401
  // Somebody known by the phone whose session has ended keeps working; the status line asks for the password.
  useEffect(() => { if (isSignedOut && me.data) markSignedOut() }, [isSignedOut, me.data])
  if (me.data) return <Known me={me.data} onOther={() => { void forgetKept().then(() => location.assign('/m/')) }} reread={() => void me.refetch()} />
  if (isSignedOut) return <Unknown onIn={signedIn} />
  if (me.error) return <NotReached fault={me.error} onAgain={() => void me.refetch()} />
  return <Loading />
}

const Known = ({ me, onOther, reread }: { me: Me; onOther: () => void; reread: () => void }) => {
  const words = useWords(fieldAppWords)
  const [held, setHeld] = useState<string | null>(null)
  useEffect(() => {
    if (held && held !== me.accountId) return onOther()
    holdFor(me.accountId)
    setHeld(me.accountId)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- only a change of person matters
  }, [me.accountId])
  const unread = useUnread()
  const shell = useMemo(() => ({ tabs: tabsOf(hatOf(me), words).map((tab) => (tab.to === '/me' ? { ...tab, count: unread } : tab)), place: placeOf(me), communityPhone: '' }), [me, words, unread])
  // Told at the opening, so that it is known when there is no network.
  useDangerHelp()
  if (held !== me.accountId) return <Loading />
  return (
    <ShellContext value={shell}>
      <Routes screens={screens} NotHere={NotHere} Broken={Broken} />
      <SignInSheet onIn={reread} />
    </ShellContext>
  )
}

const Unknown = ({ onIn }: { onIn: () => void }) => {
  const [waiting, setWaiting] = useState(0)
  useEffect(() => { holdFor(null); void unsentHere().then(setWaiting, () => undefined) }, [])
  return <SignInScreen onIn={onIn} waiting={waiting} />
}

const NotReached = ({ fault, onAgain }: { fault: unknown; onAgain: () => void }) => {
  const words = useWords(fieldAppWords)
  return <main className="phone"><h1>{words.brand}</h1><p>{words.firstOnline}</p><Problem fault={fault} onAgain={onAgain} /></main>
}
