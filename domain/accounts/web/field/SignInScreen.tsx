import { useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { Screen, HouseName } from '#kit/web-field/Screen.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { ListRow } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { roleWords } from './role.wording.ts'
import { SignInForm, TakeUpForm } from './SignInForm.tsx'
import { signInWords } from './sign-in.wording.ts'
import { useSignIn } from './use-sign-in.ts'

/** Sign-in, first use with an invitation code, and on a demo system the people one may try. */
export const SignInScreen = ({ onIn, waiting }: { onIn: () => void; waiting: number }) => {
  const words = useWords(signInWords)
  const house = useKeptRead(accountEndpoints.house, {}).data
  const [first, setFirst] = useState(false)
  const signIn = useSignIn(onIn)
  return (
    <Screen title={words.title} greeting={<HouseName />}>
      <div className="hello"><div><h2>{words.hello}</h2><p>{words.helloSub}</p></div></div>
      {waiting > 0 && <p className="note">{words.waitingHere(waiting)}</p>}
      {house?.state === 'empty' && <p className="note">{words.notEmpty}</p>}
      {first ? <TakeUpForm signIn={signIn} /> : <SignInForm signIn={signIn} />}
      <p className="s mute">{words.lost}</p>
      <button className="btn wide" type="button" onClick={() => setFirst(!first)}>{first ? words.haveAccount : words.takeUp}</button>
      {house?.demo && <DemoPeople house={house} onChoose={(loginName) => void signIn.enter(loginName, house.demoPassword ?? '')} />}
      {house && (house.hostUnit || house.recordNumber) && <p className="legal">{[house.hostUnit && words.host(house.hostUnit), house.recordNumber && words.record(house.recordNumber)].filter(Boolean).join('\n')}</p>}
    </Screen>
  )
}

type House = NonNullable<ReturnType<typeof useKeptRead<typeof accountEndpoints.house.input, typeof accountEndpoints.house.output>>['data']>

const DemoPeople = ({ house, onChoose }: { house: House; onChoose: (loginName: string) => void }) => {
  const words = useWords(signInWords)
  const roles = useWords(roleWords)
  return (
    <section>
      <h2>{words.demo}</h2>
      <p className="s mute">{words.demoHint}</p>
      <ul className="lines">
        {house.demoAccounts.filter(({ front }) => front === 'field').map((one) => (
          <li key={one.loginName}><ListRow onPress={() => onChoose(one.loginName)}><b>{one.name}</b> <span className="mute">{roles[one.role]} · {one.place}</span></ListRow></li>
        ))}
      </ul>
    </section>
  )
}
