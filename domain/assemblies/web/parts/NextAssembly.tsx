import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Assembly, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { dayOf } from '#kit/dates.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { AssemblyStatusWord } from './AssemblyBits.tsx'

/** For a home page: the meeting that comes next, and how far it is prepared. */
export const NextAssembly = ({ quiet }: { /** Nothing at all while none comes. */ quiet?: boolean }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const rows = useRead(assemblyEndpoints.list, { status: ['preparing', 'called', 'held'], limit: 10 }).data?.rows
  const next = rows?.at(-1)
  if (!rows || (quiet && !next)) return null
  return (
    <section className="card">
      <header><h2>{words.nextTitle}</h2>{next && <AssemblyStatusWord status={next.status} />}</header>
      {next ? <Line assembly={next} /> : <p className="card-body soft small">{words.noNext}</p>}
    </section>
  )
}

const Line = ({ assembly }: { assembly: Assembly }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const when = useWhen()
  const at = new Date(assembly.startsAt)
  return (
    <ul className="rows"><li>
      <span><b>{words.sheetTitle(assembly.areaName, assembly.month)}</b><br /><span className="soft small">{words.nextSays(when.moment(assembly.startsAt) || dayOf(at), assembly.place)}，{assembly.status === 'preparing' ? words.nextPreparing(assembly.topics) : words.nextCalled(assembly.topics, assembly.members)}</span></span>
      <Link className="b" to={'/assemblies/$id' as never} params={{ id: assembly.id } as never}>{words.openIt}</Link>
    </li></ul>
  )
}
