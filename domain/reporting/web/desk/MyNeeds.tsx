import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { nextStep } from '#domain/needs/need.rules.ts'
import { NeedPerson } from '#domain/needs/web/parts/NeedBits.tsx'
import type { NeedLink } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const SHOWN = 8

/** The needs that wait for this very person, the oldest promise on top, each with the button to its next step. */
export const MyNeeds = ({ mine, count }: { mine: NeedLink; count: number }): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  const needs = useRead(needEndpoints.list, { ...mine, sort: 'due', limit: SHOWN })
  return (
    <section className="card" aria-labelledby="mine-title">
      <header><h2 id="mine-title">{words.title}</h2><span className="n">{count}</span><Link className="more" to={'/needs' as never} search={{ ...mine, sort: 'due' } as never}>{words.all}</Link></header>
      <Shown read={needs} rows={SHOWN}>{({ rows }) => rows.length === 0 ? <Empty title={words.nothing}>{words.nothingNote}</Empty> : (
        <>
          <ol className="todo">{rows.map((need, at) => <MyNeed key={need.id} need={need} first={at === 0} />)}</ol>
          {count > rows.length && <p className="card-foot"><Link className="figure" to={'/needs' as never} search={{ ...mine, sort: 'due' } as never}>{words.more(count - rows.length)}</Link></p>}
        </>
      )}</Shown>
    </section>
  )
}

const MyNeed = ({ need, first }: { need: Need; first: boolean }): ReactNode => {
  const { waiting: words } = useWords(reportingWords)
  const { label, labels } = useCodes()
  const when = useWhen()
  const [now] = useState(() => new Date())
  const { step } = nextStep(need, now)
  const due = need.dueAt ? when.due(need.dueAt) : undefined
  const go = (words.go as Partial<Record<string, string>>)[step] ?? words.go.other
  const why = step === 'handover' ? words.why.handover : ((words.why as Partial<Record<string, string>>)[need.status] ?? words.why.other)
  return (
    <li data-late={due?.tone === 'late' || undefined}>
      <span className={`due ${due?.tone ?? ''}`}>{due?.tone && <Icon name={due.tone === 'late' ? 'alarm' : 'clock'} size={14} weight={2} />}{due?.text}</span>
      <div><b title={need.summary}>{need.summary}</b><small><NeedPerson {...need} /> · {labels(GROUPS, need.groups) || need.gridName} · {label(FIELDS, need.field)}</small></div>
      <div className="why"><span>{why}</span><small>{need.gridName ?? need.communityName}</small></div>
      <Link className={first ? 'b go' : 'b'} to={'/needs/$id' as never} params={{ id: need.id } as never}>{go}<span className="away">{need.summary}</span></Link>
    </li>
  )
}
