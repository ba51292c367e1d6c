import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import type { AssemblyDetail } from '#domain/assemblies/assembly.contract.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { ResultWord } from '#domain/assemblies/web/parts/AssemblyBits.tsx'
import { useWords } from '#kit/web/words.ts'

/** What the last meeting resolved, and what has become of it. */
export const LastResults = ({ assembly: { last } }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  return (
    <section className="card">
      <header><h2>{last ? words.last(words.monthOf(last.month)) : words.lastTitle}</h2></header>
      {!last || last.results.length === 0 ? <p className="card-body soft small">{last ? words.lastNone : words.noLast}</p> : (
        <ul className="rows">{last.results.map((row) => <li key={row.id}><span>{row.words}<br /><span className="small soft">{[row.topicTitle, row.organisationName].filter(Boolean).join(' · ')}</span></span><ResultWord state={row.state} /></li>)}</ul>
      )}
    </section>
  )
}

export const TheClaims = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { open, late, deliveredSince } = assembly.claims
  const staff = useMay()('partner.read')
  return (
    <section className="card">
      <header><h2>{words.claims}</h2>{staff && <Link className="link more" to={'/claims' as never} search={{ tab: 'claims', area: assembly.areaCode } as never}>{words.toClaims}</Link>}</header>
      <p className="card-body">{words.claimsSay(open, late, deliveredSince)}</p>
    </section>
  )
}
