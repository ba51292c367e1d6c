import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ASSEMBLY_STATUSES, type AssemblyDetail, type AssemblyVerb, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWorkflow, whyNotMove } from '#domain/assemblies/assembly.rules.ts'
import { assemblyRefusals, assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { AssemblyStatusWord } from '#domain/assemblies/web/parts/AssemblyBits.tsx'
import { ActButton } from '#kit/web/ActButton.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { ask } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useNow } from '#kit/web/now.ts'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { LastResults, TheClaims } from './LastResults.tsx'
import { Members } from './Members.tsx'
import { Minutes } from './Minutes.tsx'
import { EditParticulars } from './PrepareForm.tsx'
import { Proposals } from './Proposals.tsx'
import { Topics } from './Topics.tsx'
import './assembly.css'

/** One meeting from its preparation to its locked minutes. */
export default function AssemblyPage(): ReactNode {
  const words = useWords(assemblyPageWords)
  const { title } = useWords(assemblyWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead(assemblyEndpoints.detail, { id })
  return <Page title={title} note={<Link to={'/assemblies' as never}>{words.backToList}</Link>}><Shown read={read} rows={8}>{(assembly) => <TheAssembly key={assembly.id} assembly={assembly} />}</Shown></Page>
}

const TheAssembly = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const when = useWhen()
  const [editing, setEditing] = useState(false)
  const edits = assembly.mayManage && assembly.status !== 'closed'
  return (
    <div className="stack">
      <header className="need-head">
        <div><h2>{words.sheetTitle(assembly.areaName, assembly.month)}</h2><div className="meta"><AssemblyStatusWord status={assembly.status} /><span className="chip">{when.moment(assembly.startsAt)}</span><span className="chip">{assembly.place}</span><span className="chip">{words.host} {assembly.hostName}</span>{edits && <button type="button" className="link small" onClick={() => setEditing(true)}>{words.editParticulars}</button>}</div></div>
        <Acts assembly={assembly} />
      </header>
      <Steps assembly={assembly} />
      <div className="cols">
        <div className="stack">
          <Topics assembly={assembly} />
          {(assembly.status === 'held' || assembly.status === 'closed') && <Minutes assembly={assembly} />}
          {edits && <Proposals assembly={assembly} />}
        </div>
        <div className="stack"><LastResults assembly={assembly} /><TheClaims assembly={assembly} /><Members assembly={assembly} /></div>
      </div>
      {editing && <EditParticulars assembly={assembly} onClose={() => setEditing(false)} />}
    </div>
  )
}

const Steps = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const { steps } = useWords(assemblyPageWords)
  const at = ASSEMBLY_STATUSES.indexOf(assembly.status)
  return <ol className="assembly-steps">{ASSEMBLY_STATUSES.map((status, place) => <li key={status} data-state={place < at || assembly.status === 'closed' ? 'done' : place === at ? 'now' : 'todo'} aria-current={place === at ? 'step' : undefined}>{place < at || assembly.status === 'closed' ? <Icon name="check" size={14} weight={2.4} /> : <i>{place + 1}</i>}{steps[status]}</li>)}</ol>
}

/** The next step of the meeting, and the papers. */
const Acts = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const say = useSentence(assemblyRefusals)
  const now = useNow()
  const changes = { call: useChange(assemblyEndpoints.call), hold: useChange(assemblyEndpoints.hold), close: useChange(assemblyEndpoints.close) }
  const asks: Record<AssemblyVerb, [string, string] | null> = { call: [words.callAsk(assembly.members), words.callNote], hold: null, close: [words.closeAsk, words.closeNote] }
  const dones: Record<AssemblyVerb, string> = { call: words.called, hold: words.held, close: words.closed }
  const move = async (verb: AssemblyVerb): Promise<void> => {
    const question = asks[verb]
    if (question && !(await ask({ title: question[0], text: question[1], yes: words[verb] }))) return
    changes[verb].mutate({ id: assembly.id, version: assembly.version }, { onSuccess: () => toast(dones[verb]) })
  }
  const paper = assembly.status === 'closed' || assembly.status === 'held' ? 'minutes' : 'packet'
  return (
    <div className="acts-column">
      <div className="acts">
        <Link className="b" to={'/assemblies/$id/paper' as never} params={{ id: assembly.id } as never} search={{ part: paper } as never}><Icon name="print" />{paper === 'minutes' ? words.minutesPaper : words.paper}</Link>
        {assembly.mayManage && assemblyWorkflow.verbsIn(assembly.status).map((verb) => <ActButton key={verb} className="b go" refused={say(whyNotMove(assembly, verb, now))} onAct={() => void move(verb)}>{words[verb]}</ActButton>)}
      </div>
      {Object.values(changes).map((change, at) => <Refused key={at} fault={change.error} />)}
    </div>
  )
}
