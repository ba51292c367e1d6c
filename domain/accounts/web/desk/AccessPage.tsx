import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { type Account, accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { SearchBox } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { AccountDrawer } from './AccountDrawer.tsx'
import { AccountStatus } from './AccountStatus.tsx'
import { InviteDrawer } from './InviteDrawer.tsx'
import { type Code, OneTimeCode } from './OneTimeCode.tsx'

const Filters = z.object({ search: z.optional(z.string()), open: z.optional(z.string()) })

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

export default function AccessPage(): ReactNode {
  const words = useWords(accountWords)
  const columns = useColumns()
  const [{ search, open }, setFilters] = useFilters(Filters)
  const { cursor, page, turn } = usePages()
  const accounts = useRead(accountEndpoints.list, { search, cursor, limit: 50 })
  const [inviting, setInviting] = useState(false)
  const [code, setCode] = useState<Code | null>(null)
  const rows = accounts.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Account | undefined) => row && (() => setFilters({ open: row.id }))
  const invite = <button type="button" className="b go" onClick={() => { setFilters({ open: undefined }); setInviting(true) }}><Icon name="plus" weight={2.2} />{words.invite}</button>
  return (
    <Page title={words.access} note={words.accessNote} fill>
      <div className="r"><SearchBox label={words.findAccount} value={search} onChange={(text) => setFilters({ search: text, open: undefined })} /><div className="end">{invite}</div></div>
      <Shown read={accounts}>
        {({ next }) => rows.length === 0 ? (search ? <Empty title={words.nobodyFound}>{words.nobodyFoundNote}</Empty> : <Empty title={words.emptyTitle}>{words.empty}</Empty>) : (
          <>
            <ListTable label={words.access} rows={rows} rowId={({ id }) => id} rowName={({ personName }) => personName} columns={columns} openId={open} onOpen={(row) => { setInviting(false); setFilters({ open: row.id }) }} />
            <TableFoot page={page} turn={turn} next={next} table={{ label: words.access, columns }} />
          </>
        )}
      </Shown>
      {rows[at] && <AccountDrawer key={open} account={rows[at]} onClose={() => setFilters({ open: undefined })} onCode={setCode} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
      {inviting && <InviteDrawer onClose={() => setInviting(false)} onCode={(answer) => { setInviting(false); setCode(answer) }} />}
      {code && <OneTimeCode {...code} onClose={() => setCode(null)} />}
    </Page>
  )
}
