import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { accountSheetEndpoints } from '#domain/accounts/account-sheet.contract.ts'
import { accountSheetWords } from '#domain/accounts/account-sheet.words.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { SearchBox, Segments } from '#kit/web/table/filters.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { AccountList } from './AccountList.tsx'
import { InviteDrawer } from './InviteDrawer.tsx'
import { type Code, OneTimeCode } from './OneTimeCode.tsx'
import { RoleRequests } from './RoleRequests.tsx'
import { Watch } from './Watch.tsx'

const Filters = z.object({ search: z.optional(z.string()), open: z.optional(z.string()), show: z.optional(z.enum(['requests', 'watch'])) })

/** Who signs in, what is asked for, and what somebody should look at. */
export default function AccessPage(): ReactNode {
  const words = useWords(accountWords)
  const sheet = useWords(accountSheetWords)
  const may = useMay()
  const [{ search, open, show }, setFilters] = useFilters(Filters)
  const [inviting, setInviting] = useState(false)
  const [code, setCode] = useState<Code | null>(null)
  const waiting = useRead(accountSheetEndpoints.requests, { status: 'waiting', limit: 200 }).data?.rows.length
  return (
    <Page title={words.access} note={words.accessNote} fill>
      <div className="r">
        <Segments label={sheet.show} value={show} onChange={(next) => setFilters({ show: next, open: undefined, search: undefined })} segments={[{ value: undefined, label: sheet.accounts }, { value: 'requests', label: sheet.requests, count: waiting }, { value: 'watch', label: sheet.watch }]} />
        {!show && <SearchBox label={words.findAccount} value={search} onChange={(text) => setFilters({ search: text, open: undefined })} />}
        {!show && (
          <div className="end">
            {may('person.manage') && <Link className="b" to={'/access/sheet' as never}><Icon name="import" />{sheet.open}</Link>}
            <button type="button" className="b go" onClick={() => { setFilters({ open: undefined }); setInviting(true) }}><Icon name="plus" weight={2.2} />{words.invite}</button>
          </div>
        )}
      </div>
      {!show && <AccountList search={search} open={open} setOpen={(id) => { setInviting(false); setFilters({ open: id }) }} onCode={setCode} />}
      {show === 'requests' && <RoleRequests />}
      {show === 'watch' && <Watch />}
      {inviting && <InviteDrawer onClose={() => setInviting(false)} onCode={(answer) => { setInviting(false); setCode(answer) }} />}
      {code && <OneTimeCode {...code} onClose={() => setCode(null)} />}
    </Page>
  )
}
