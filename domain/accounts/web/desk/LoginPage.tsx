import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { accountWords } from '#domain/accounts/account.words.ts'
import { SignInForm } from '#domain/accounts/web/parts/SignInForm.tsx'
import { useForgetAll } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { DemoAccounts } from './DemoAccounts.tsx'
import { Entrance, useHouse } from './Entrance.tsx'

/** Only a path of our own: an address of another site is never followed after sign-in. */
const ownPath = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/')

export default function LoginPage(): ReactNode {
  const words = useWords(accountWords)
  const house = useHouse()
  const search = useSearch({ strict: false }) as { to?: string; account?: string }
  const router = useRouter()
  const forgetAll = useForgetAll()
  const [chosen, setChosen] = useState(search.account)
  const onIn = (): void => { forgetAll(); router.history.push(ownPath(search.to)) }
  return (
    <Entrance title={words.signIn}>
      <Shown read={house}>
        {({ demo, demoAccounts, demoPassword }) => (
          <>
            <section className={demo ? undefined : 'one'}>
              <h1>{words.signIn}</h1>
              <SignInForm key={chosen} front="desk" onIn={onIn} {...(chosen ? { given: { loginName: chosen, ...(demoPassword ? { password: demoPassword } : {}) } } : {})} />
              <div className="under"><p>{words.forgot} <Link to="/invitation">{words.haveCode}</Link></p><p>{words.discreet}</p></div>
            </section>
            {demo && <DemoAccounts accounts={demoAccounts} chosen={chosen} onChoose={setChosen} />}
          </>
        )}
      </Shown>
    </Entrance>
  )
}
