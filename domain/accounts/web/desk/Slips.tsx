import type { ReactNode } from 'react'
import type { Slip } from '#domain/accounts/account-sheet.contract.ts'
import { accountSheetWords } from '#domain/accounts/account-sheet.words.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** To be printed, cut and handed over; held by this page alone, gone when it closes. */
export const Slips = ({ slips, onClose }: { slips: readonly Slip[]; onClose: () => void }): ReactNode => {
  const words = useWords(accountSheetWords)
  const { roles: roleNames } = useWords(accountWords)
  const { back } = useWords(webWords)
  const when = useWhen()
  const { slip } = words
  return (
    <div className="stack">
      <div className="next no-print"><p>{slips.length > 0 ? words.slipsOnce : words.slipsNone}</p>{slips.length > 0 && <button type="button" className="b go" onClick={() => window.print()}><Icon name="print" />{words.print}</button>}<button type="button" className="b" onClick={onClose}>{back}</button></div>
      <ul className="slips">{slips.map(({ name, loginName, code, place, roles, expiresAt }) => (
        <li key={loginName}>
          <p className="slip-head"><b>{slip.head}</b><span>{place}</span></p>
          <dl className="kv"><dt>{slip.name}</dt><dd>{name}{roles.length > 0 && `（${roles.map((role) => roleNames[role]).join('、')}）`}</dd><dt>{slip.login}</dt><dd>{loginName}</dd><dt>{slip.code}</dt><dd className="slip-code"><code>{code}</code></dd></dl>
          <p className="tiny soft">{slip.until(when.moment(expiresAt))}。{slip.how}</p>
        </li>
      ))}</ul>
    </div>
  )
}
