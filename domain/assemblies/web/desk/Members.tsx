import { type ReactNode, useState } from 'react'
import { type AssemblyDetail, MEMBER_SEATS, type Member, type MemberSeat, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { ChipsField, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

const sent = (rows: Member[]) => rows.map(({ organisationName: _name, ...member }) => member)

/** Who is called, and who came. */
export const Members = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { seats } = useWords(assemblyWords)
  const change = useChange(assemblyEndpoints.setMembers)
  const [adding, setAdding] = useState(false)
  const edits = assembly.mayManage && assembly.status !== 'closed'
  const signs = edits && assembly.status === 'held'
  const rows = assembly.memberRows
  const put = (next: Member[]): void => change.mutate({ id: assembly.id, version: assembly.version, members: sent(next) })
  const came = (member: Member, attended: boolean): void => put(rows.map((one) => (one.organisationId === member.organisationId ? { ...one, attended } : one)))
  return (
    <section className="card">
      <header><h2>{words.members}</h2><span className="n">{assembly.status === 'held' || assembly.status === 'closed' ? words.cameCount(assembly.attended, assembly.members) : rows.length}</span>{edits && <button type="button" className="link more" onClick={() => setAdding(true)}>{words.addMember}</button>}</header>
      {rows.length === 0 ? <p className="card-body soft small">{words.noMembers}</p> : (
        <ul className="rows">{rows.map((member) => (
          <li key={member.organisationId}>
            <span>{member.organisationName}<br /><span className="small soft">{[seats[member.seat], member.personName].filter(Boolean).join(' · ')}</span></span>
            {signs ? <label className="pick ticked"><input type="checkbox" checked={member.attended === true} disabled={change.isPending} onChange={({ target }) => came(member, target.checked)} /><span>{words.attended}<span className="away">{member.organisationName}</span></span></label>
              : assembly.status === 'closed' && <span className="small soft">{member.attended ? words.attended : member.attended === false ? words.absent : words.notYet}</span>}
            {edits && assembly.status !== 'held' && <button type="button" className="ico" aria-label={words.remove(member.organisationName)} title={words.remove(member.organisationName)} onClick={() => put(rows.filter((one) => one !== member))}><Icon name="close" /></button>}
          </li>
        ))}</ul>
      )}
      {change.error && <div className="card-body"><Refused fault={change.error} /></div>}
      {adding && <AddMember assembly={assembly} onClose={() => setAdding(false)} />}
    </section>
  )
}

const AddMember = ({ assembly, onClose }: { assembly: AssemblyDetail; onClose: () => void }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { seats } = useWords(assemblyWords)
  const at = assembly.memberRows.length
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  const whole = (typed: Record<string, unknown>) => {
    const given = (typed['members'] as Record<number, { organisationId?: string; seat?: MemberSeat; personName?: string }> | undefined)?.[at] ?? {}
    return [...sent(assembly.memberRows), { organisationId: given.organisationId as string, seat: given.seat as MemberSeat, personName: given.personName ?? null, attended: null }]
  }
  return (
    <Dialog title={words.addMember} onClose={() => void close()}>
      <Form endpoint={assemblyEndpoints.setMembers} submit={words.addMember} onCancel={onClose} input={(typed) => ({ id: assembly.id, version: assembly.version, members: whole(typed) })} onDone={() => { toast(words.memberSaved); onClose() }}>
        <LookUpField name={`members.${at}.organisationId`} label={words.memberUnit} endpoint={organisationEndpoints.list} asks={(search) => ({ search, limit: 8 })} offers={({ rows }) => rows.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.areaName }))} />
        <ChipsField name={`members.${at}.seat`} label={words.memberSeat} choices={MEMBER_SEATS.map((value) => ({ value, label: seats[value] }))} />
        <TextField name={`members.${at}.personName`} label={words.memberName} maxLength={40} optional />
      </Form>
    </Dialog>
  )
}
