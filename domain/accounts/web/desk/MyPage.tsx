import type { ReactNode } from 'react'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useWords } from '#kit/web/words.ts'
import { MyPassword } from './MyPassword.tsx'
import { MySecondFactor } from './MySecondFactor.tsx'
import { MySessions } from './MySessions.tsx'

export default function MyPage(): ReactNode {
  const words = useWords(accountWords)
  const me = useMe()
  return (
    <Page title={words.me} note={me.name}>
      <div className="cols">
        <div className="stack">
          <section className="card">
            <header><h2>{words.myRoles}</h2></header>
            {me.roles.length === 0 ? <p className="card-body soft">{words.noRoles}</p> : (
              <table className="mini">
                <thead><tr><th scope="col">{words.role}</th><th scope="col">{words.where}</th></tr></thead>
                <tbody>{me.roles.map(({ role, areas, organisation }, index) => <tr key={index}><td>{words.roles[role]}</td><td>{[organisation?.name, ...areas.map(({ name }) => name)].filter(Boolean).join('、')}</td></tr>)}</tbody>
              </table>
            )}
          </section>
          <MySessions />
        </div>
        <div className="stack"><MyPassword /><MySecondFactor /></div>
      </div>
    </Page>
  )
}
