import type { ReactNode } from 'react'
import { type Account, accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { AccountDrawer } from './AccountDrawer.tsx'
import { AccountStatus } from './AccountStatus.tsx'
import type { Code } from './OneTimeCode.tsx'

const useColumns = (): Column<Account>[] => {
  const words = useWords(accountWords)
  const when = useWhen()
  return [
    { key: 'name', head: words.name, width: '120px', cell: ({ personName }) => personName },
    { key: 'login', head: words.loginName, width: '150px', dim: true, cell: ({ loginName }) => loginName },
    { key: 'status', head: words.statusHead, width: '96px', cell: ({ status }) => <AccountStatus status={status} /> },
    { key: 'roles', head: words.role, cell: ({ roles }) => roles.filter(({ ended }) => !ended).map(({ role, organisationName }) => [words.roles[role], organisationName].filter(Boolean).join(' · ')).join('，') || <span className="soft">{words.none}</span> },
    { key: 'opened', head: words.openedAt, width: '130px', dim: true, wideOnly: true, cell: ({ createdAt }) => when.moment(createdAt) },
  ]
}

interface AccountListProps { search: string | undefined; open: string | undefined; setOpen: (id: string | undefined) => void; onCode: (code: Code) => void }

export const AccountList = ({ search, open, setOpen, onCode }: AccountListProps): ReactNode => {
  const words = useWords(accountWords)
  const columns = useColumns()
  const { cursor, page, turn } = usePages()
  const accounts = useRead(accountEndpoints.list, { search, cursor, limit: 50 })
  const rows = accounts.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Account | undefined) => row && (() => setOpen(row.id))
  return (
    <>
      <Shown read={accounts}>
        {({ next }) => rows.length === 0 ? (search ? <Empty title={words.nobodyFound}>{words.nobodyFoundNote}</Empty> : <Empty title={words.emptyTitle}>{words.empty}</Empty>) : (
          <>
            <ListTable label={words.access} rows={rows} rowId={({ id }) => id} rowName={({ personName }) => personName} columns={columns} openId={open} onOpen={(row) => setOpen(row.id)} />
            <TableFoot page={page} turn={turn} next={next} table={{ label: words.access, columns }} />
          </>
        )}
      </Shown>
      {rows[at] && <AccountDrawer key={open} account={rows[at]} onClose={() => setOpen(undefined)} onCode={onCode} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
    </>
  )
}
