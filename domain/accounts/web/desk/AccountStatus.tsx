import type { ReactNode } from 'react'
import type { Account } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { StateWord, type StateShape, type StateTone } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<Account['status'], [StateShape, StateTone]> = { invited: ['dotted', 'amber'], active: ['dot', 'green'], suspended: ['crossed', 'red'], ended: ['crossed', 'grey'] }

export const AccountStatus = ({ status }: { status: Account['status'] }): ReactNode => {
  const words = useWords(accountWords)
  const [shape, tone] = looks[status]
  return <StateWord shape={shape} tone={tone}>{words.status[status]}</StateWord>
}
