import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { Need } from '#domain/needs/need.contract.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { claimEndpoints } from '#domain/partners/claim.contract.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { ClaimStatusWord, ItemStatusWord } from './ClaimBits.tsx'
import { PutUpForm } from './PutUpForm.tsx'

/** On a need's page: what of it units have claimed, or the button that puts it up. */
export const NeedClaims = ({ need }: { need: Pick<Need, 'id' | 'code' | 'areaCode' | 'status' | 'danger' | 'field' | 'method'> }): ReactNode => {
  const words = useWords(claimWords)
  const mayIn = useMayIn()
  const reads = mayIn('claim.read', need.areaCode)
  const items = useRead(claimEndpoints.items, { needId: need.id }, { enabled: reads }).data?.rows
  const claims = useRead(claimEndpoints.list, { needId: need.id }, { enabled: reads }).data?.rows ?? []
  const [putting, setPutting] = useState(false)
  const close = async (): Promise<void> => { if (await mayLeave()) setPutting(false) }
  if (!items || need.danger) return null
  const puts = mayIn('claim.offer', need.areaCode) && isOpen(need.status) && !items.some(({ status }) => status === 'open')
  if (items.length === 0 && !puts) return null
  return (
    <section className="card">
      <header><h2>{words.needClaims}</h2>{puts && <button type="button" className="link more" onClick={() => setPutting(true)}>{words.needPut}</button>}</header>
      {items.length === 0 ? <p className="card-body soft small">{words.needNone}</p> : (
        <ul className="rows">
          {items.map((item) => <li key={item.id}><Link className="link" to={'/claims' as never} search={{ tab: 'items', open: item.id } as never}>{item.title}</Link><ItemStatusWord status={item.status} left={item.left} /></li>)}
          {claims.map((claim) => <li key={claim.id}><Link className="link" to={'/claims' as never} search={{ tab: 'claims', open: claim.id } as never}>{claim.organisationName}</Link><ClaimStatusWord status={claim.status} /></li>)}
        </ul>
      )}
      {putting && <Dialog title={words.needPut} onClose={() => void close()}><PutUpForm need={need} onClose={() => setPutting(false)} onDone={() => setPutting(false)} /></Dialog>}
    </section>
  )
}
