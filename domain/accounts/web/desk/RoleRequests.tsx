import { type ReactNode, useState } from 'react'
import { type RoleRequest, accountSheetEndpoints } from '#domain/accounts/account-sheet.contract.ts'
import { accountSheetWords } from '#domain/accounts/account-sheet.words.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Empty, Refused, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const placeOf = ({ areas, organisationName }: RoleRequest): string => [organisationName, ...areas.map(({ name }) => name)].filter(Boolean).join('、')

/** What the system administrator asked for: the security administrator gives it, or says why not. */
export const RoleRequests = (): ReactNode => {
  const words = useWords(accountSheetWords)
  const may = useMay()
  const columns = useColumns()
  const { cursor, page, turn } = usePages()
  const read = useRead(accountSheetEndpoints.requests, { status: 'waiting', cursor, limit: 100 })
  const [selected, select] = useState<Set<string>>(new Set())
  const [refusing, setRefusing] = useState(false)
  const decide = useChange(accountSheetEndpoints.decide)
  const rows = read.data?.rows ?? []
  const ids = rows.map(({ id }) => id).filter((id) => selected.has(id))
  const decides = may('role.assign')
  const give = (): void => decide.mutate({ ids, verdict: 'give' }, { onSuccess: () => { select(new Set()); toast(words.given) } })
  return (
    <>
      {decides ? (
        <div className="r"><button type="button" className="b go" disabled={ids.length === 0 || decide.isPending} onClick={give}>{words.give(ids.length)}</button><button type="button" className="b" disabled={ids.length === 0} onClick={() => setRefusing(true)}>{words.refuse}</button></div>
      ) : <p className="soft small lead">{words.waitOnly}</p>}
      <Refused fault={decide.error} />
      <Shown read={read}>{({ next }) => rows.length === 0 ? <Empty title={words.noRequests}>{words.noRequestsNote}</Empty> : (
        <>
          <ListTable label={words.requests} rows={rows} rowId={({ id }) => id} rowName={({ personName }) => personName} columns={columns} {...(decides ? { selected, onSelect: select } : {})} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: words.requests, columns }} />
        </>
      )}</Shown>
      {refusing && (
        <Dialog title={words.refuseTitle(ids.length)} onClose={() => setRefusing(false)}>
          <Form endpoint={accountSheetEndpoints.decide} submit={words.refuse} onCancel={() => setRefusing(false)} input={({ reason }) => ({ ids, verdict: 'refuse' as const, reason: (reason as string | undefined) ?? null })} onDone={() => { setRefusing(false); select(new Set()); toast(words.refused) }}>
            <TextField name="reason" label={words.reason} maxLength={200} />
          </Form>
        </Dialog>
      )}
    </>
  )
}

const useColumns = (): Column<RoleRequest>[] => {
  const { requestHeads: heads } = useWords(accountSheetWords)
  const { roles } = useWords(accountWords)
  const when = useWhen()
  return [
    { key: 'name', head: heads.name, width: '110px', cell: ({ personName }) => personName },
    { key: 'login', head: heads.login, width: '130px', dim: true, wideOnly: true, cell: ({ loginName }) => loginName },
    { key: 'role', head: heads.role, width: '150px', cell: ({ role }) => roles[role] },
    { key: 'where', head: heads.where, cell: (row) => <span title={placeOf(row)}>{placeOf(row)}</span> },
    { key: 'asked', head: heads.asked, width: '190px', dim: true, cell: ({ askedByName, askedAt }) => [askedByName, when.moment(askedAt)].filter(Boolean).join(' · ') },
  ]
}
