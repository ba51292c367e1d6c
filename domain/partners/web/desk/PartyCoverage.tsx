import type { ReactNode } from 'react'
import { type PartyState, partnerEndpoints } from '#domain/partners/partner.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { ledgerWords } from '#domain/partners/partner.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import './partner.css'

/** How far party organisation reaches; every figure filters the ledger below. */
export const PartyCoverage = ({ area, onChoose }: { area: string | undefined; onChoose: (state: PartyState) => void }): ReactNode => {
  const words = useWords(ledgerWords)
  const { partyStates } = useWords(partnerWords)
  const coverage = useRead(partnerEndpoints.coverage, { area }).data
  if (!coverage || coverage.total === 0) return null
  return (
    <section className="card coverage" aria-label={words.coverage}>
      <p title={words.coverageNote}><b>{words.coverage}</b><span>{words.organised} <b>{words.of(coverage.organised, coverage.total)}</b></span><span>{words.reached} <b>{words.of(coverage.reached, coverage.total)}</b></span></p>
      <p>{coverage.states.filter(({ count }) => count > 0).map(({ state, count }) => <button key={state} type="button" className="link" onClick={() => onChoose(state)}>{partyStates[state]} {count}</button>)}</p>
    </section>
  )
}
