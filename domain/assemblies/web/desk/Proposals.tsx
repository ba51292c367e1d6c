import type { ReactNode } from 'react'
import { type AssemblyDetail, type Proposal, type Topic, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { newId } from '#kit/ids.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { useTopics } from './use-topics.ts'

const links = ['needId', 'resourceId', 'projectId', 'handoverId', 'claimId', 'gridCode'] as const
const isSame = (topic: Topic, proposal: Proposal): boolean => topic.source === proposal.source && links.every((link) => topic[link] === proposal[link]) && (proposal.source !== 'grid' || topic.title === proposal.title)

/** What the lists suggest; one click takes it up. */
export const Proposals = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { sources } = useWords(assemblyWords)
  const read = useRead(assemblyEndpoints.proposals, { id: assembly.id })
  const { put, fault, running } = useTopics(assembly)
  const take = ({ why, staffOnly: _only, ...proposal }: Proposal): void => put([...assembly.topicRows, { ...proposal, id: newId(), words: why }])
  return (
    <section className="card">
      <header><h2>{words.proposals}</h2></header>
      <p className="card-body small soft">{words.proposalsNote}</p>
      <Shown read={read} rows={4}>{({ rows }) => rows.length === 0 ? <p className="card-body soft">{words.noProposals}</p> : (
        <ul className="rows">{rows.map((proposal) => {
          const taken = assembly.topicRows.some((topic) => isSame(topic, proposal))
          return (
            <li key={`${proposal.title}${proposal.why}`}>
              <span><span className="chip">{sources[proposal.source]}</span> {proposal.title}<br /><span className="small soft">{proposal.why}{proposal.staffOnly && `。${words.onlyYou(proposal.staffOnly)}`}</span></span>
              {taken ? <span className="st small soft"><Icon name="check" size={14} weight={2.2} />{words.taken}</span> : <button type="button" className="b sm" disabled={running} onClick={() => take(proposal)}>{words.take}<span className="away">{proposal.title}</span></button>}
            </li>
          )
        })}</ul>
      )}</Shown>
      {fault && <div className="card-body"><Refused fault={fault} /></div>}
    </section>
  )
}
