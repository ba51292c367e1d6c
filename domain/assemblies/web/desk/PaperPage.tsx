import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { type AssemblyDetail, type Resolution, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import '#domain/grids/web/parts/sheet.css'

const Address = z.object({ part: z.optional(z.enum(['packet', 'minutes'])) })

/** The packet or the minutes as they lie on the table: A4, black and white. */
export default function PaperPage(): ReactNode {
  const words = useWords(assemblyPageWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ part = 'packet' }, set] = useFilters(Address)
  const read = useRead(assemblyEndpoints.detail, { id })
  return (
    <Page title={part === 'packet' ? words.packet : words.minutesOf} note={<Link to={'/assemblies/$id' as never} params={{ id } as never}>{words.backToList}</Link>}>
      <div className="r">
        <Segments label={words.print} value={part} onChange={(value) => set({ part: value })} segments={[{ value: 'packet', label: words.packet }, { value: 'minutes', label: words.minutesOf }]} />
        <div className="end"><button type="button" className="b go" onClick={() => print()}><Icon name="print" />{words.print}</button></div>
      </div>
      <Shown read={read} rows={10}>{(assembly) => <Sheet assembly={assembly} part={part} />}</Shown>
    </Page>
  )
}

const Sheet = ({ assembly, part }: { assembly: AssemblyDetail; part: 'packet' | 'minutes' }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const when = useWhen()
  return (
    <article className="a4">
      <h2>{words.sheetTitle(assembly.areaName, assembly.month)}<br />{part === 'packet' ? words.packet : words.minutesOf}</h2>
      <p>{words.at(when.moment(assembly.startsAt), assembly.place)}<br />{words.hostLine(assembly.hostName, assembly.recorderName ?? '')}</p>
      {part === 'packet' ? <Packet assembly={assembly} /> : <MinutesPart assembly={assembly} />}
      <h3>{words.signIn}</h3>
      <SignIn assembly={assembly} part={part} />
      <p className="a4-seal">{words.seal}</p>
    </article>
  )
}

const Packet = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { sources } = useWords(assemblyWords)
  const { statuses } = useWords(partnerWords)
  return (
    <>
      {assembly.last && <><h3>{words.last(words.monthOf(assembly.last.month))}</h3><Results rows={assembly.last.results} /></>}
      <h3>{words.claims}</h3>
      <p>{words.claimsSay(assembly.claims.open, assembly.claims.late, assembly.claims.deliveredSince)}</p>
      {assembly.claims.rows.length > 0 && (
        <table className="ruled-table"><thead><tr><th>{words.sheetHeads.title}</th><th>{words.sheetHeads.unit}</th><th>{words.sheetHeads.due}</th><th>{words.sheetHeads.state}</th></tr></thead>
          <tbody>{assembly.claims.rows.map((row, at) => <tr key={at}><td>{row.title}{row.quantity > 1 && ` × ${row.quantity}${row.unit}`}</td><td>{row.organisationName}</td><td className="nowrap">{row.dueOn ?? '—'}</td><td className="nowrap">{(statuses as Record<string, string>)[row.status]}</td></tr>)}</tbody></table>
      )}
      <h3>{words.topics}</h3>
      <table className="ruled-table"><thead><tr><th>{words.sheetHeads.number}</th><th>{words.sheetHeads.topic}</th><th>{words.sheetHeads.why}</th><th className="write">{words.sheetHeads.result}</th></tr></thead>
        <tbody>{assembly.topicRows.map((topic, at) => <tr key={topic.id}><td>{at + 1}</td><td>{topic.title}<small className="soft">{sources[topic.source]}</small></td><td>{topic.words}</td><td /></tr>)}</tbody></table>
    </>
  )
}

const MinutesPart = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const when = useWhen()
  return (
    <>
      <h3>{words.topics}</h3>
      <ol className="a4-list">{assembly.topicRows.map((topic) => <li key={topic.id}>{topic.title}</li>)}</ol>
      <h3>{words.resolutions}</h3>
      {assembly.resolutionRows.length > 0 ? <Results rows={assembly.resolutionRows} /> : <p>{words.nothingHere}</p>}
      <h3>{words.minutes}</h3>
      <p className="pre">{assembly.minutes ?? words.noMinutes}</p>
      {assembly.additions.length > 0 && <><h3>{words.additions}</h3>{assembly.additions.map((addition) => <p key={addition.id}>{addition.text}（{words.by(addition.byName, when.moment(addition.at))}）</p>)}</>}
    </>
  )
}

const Results = ({ rows }: { rows: Resolution[] }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { kinds, states } = useWords(assemblyWords)
  if (rows.length === 0) return <p>{words.nothingHere}</p>
  return (
    <table className="ruled-table"><thead><tr><th>{words.sheetHeads.topic}</th><th>{words.sheetHeads.result}</th><th>{words.sheetHeads.who}</th><th>{words.sheetHeads.due}</th><th>{words.sheetHeads.state}</th></tr></thead>
      <tbody>{rows.map((row) => <tr key={row.id}><td>{row.topicTitle}</td><td>{row.words}<small className="soft">{kinds[row.kind]}</small></td><td>{row.organisationName ?? '—'}</td><td className="nowrap">{row.dueOn ?? '—'}</td><td className="nowrap">{states[row.state]}</td></tr>)}</tbody></table>
  )
}

const SignIn = ({ assembly, part }: { assembly: AssemblyDetail; part: 'packet' | 'minutes' }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { seats } = useWords(assemblyWords)
  return (
    <table className="ruled-table sign-in"><thead><tr><th>{words.sheetHeads.number}</th><th>{words.sheetHeads.unit}</th><th>{words.memberSeat}</th><th>{words.sheetHeads.name}</th><th className="write">{words.sheetHeads.sign}</th></tr></thead>
      <tbody>{assembly.memberRows.map((member, at) => <tr key={member.organisationId}><td>{at + 1}</td><td>{member.organisationName}</td><td className="nowrap">{seats[member.seat]}</td><td className="nowrap">{member.personName}</td><td>{part === 'minutes' && member.attended !== null && (member.attended ? words.attended : words.absent)}</td></tr>)}</tbody></table>
  )
}
