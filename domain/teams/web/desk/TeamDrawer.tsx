import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMay, useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { PersonField } from '#domain/people/web/parts/PersonField.tsx'
import { FIELDS, SKILLS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { type EditTeam, TEAM_KINDS, type Team, teamEndpoints } from '#domain/teams/team.contract.ts'
import { teamWords } from '#domain/teams/team.wording.ts'
import { teamPageWords } from '#domain/teams/team.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, SelectField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

/** One team: who leads it, which social worker guides it, and its members. */
export const TeamDrawer = ({ id, ...drawer }: { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(teamWords)
  const mayIn = useMayIn()
  const read = useRead(teamEndpoints.detail, { id })
  const [editing, setEditing] = useState(false)
  const team = read.data?.id === id ? read.data : undefined
  return (
    <Drawer {...drawer} title={team?.name ?? words.title} note={team?.areaName} meta={team && <><span className="chip">{words.kinds[team.kind]}</span><span className="chip">{words.memberCount(team.members)}</span></>} foot={team && mayIn('team.manage', team.areaCode) && <button type="button" className="b" onClick={() => setEditing(true)}>{words.edit}</button>}>
      <Shown read={read}>{(shown) => <div className="stack"><TheTeam team={shown} />{editing && <EditTeamDialog team={shown} onClose={() => setEditing(false)} />}</div>}</Shown>
    </Drawer>
  )
}

const TheTeam = ({ team }: { team: Team }): ReactNode => {
  const words = useWords(teamPageWords)
  const common = useWords(teamWords)
  const { labels } = useCodes()
  const may = useMay()
  const members = useRead(teamEndpoints.members, { id: team.id, limit: 50 })
  return (
    <>
      <dl className="kv">
        <dt>{common.leader}</dt><dd>{team.leaderName ?? <span className="due soon">{common.noLeader}</span>}</dd>
        <dt>{common.mentor}</dt><dd>{team.mentorName ?? <span className="due soon">{common.noMentor}</span>}</dd>
        <dt>{common.fields}</dt><dd>{labels(FIELDS, team.fields) || <span className="soft">—</span>}</dd>
      </dl>
      <section className="card">
        <header><h2>{words.membersTitle} <span className="n">{team.members}</span></h2>{may('volunteer.read') && <Link className="more" to={'/volunteers' as never} search={{ team: team.id } as never}>{words.allMembers}</Link>}</header>
        <Shown read={members}>{({ rows }) => rows.length === 0 ? <p className="card-body small soft">{words.noMembers}</p> : <ul className="rows">{rows.map((member) => <li key={member.id}><span>{member.name}</span><span className="small soft">{labels(SKILLS, member.skills)}</span></li>)}</ul>}</Shown>
      </section>
    </>
  )
}

const EditTeamDialog = ({ team, onClose }: { team: Team; onClose: () => void }): ReactNode => {
  const words = useWords(teamPageWords)
  const common = useWords(teamWords)
  const { save } = useWords(webWords)
  const { choices } = useCodes()
  const start = (id: string | null, name: string | null) => (id && name ? [{ value: id, label: name }] : [])
  return (
    <Dialog title={`${common.edit} · ${team.name}`} onClose={onClose}>
      <Form endpoint={teamEndpoints.edit} submit={save} onCancel={onClose} onDone={() => { toast(words.saved); onClose() }} input={(typed) => ({ leaderId: null, mentorId: null, ...(typed as Omit<EditTeam, 'id'>), id: team.id })}>
        <PersonField name="leaderId" label={common.leader} hint={words.leaderHint} optional start={start(team.leaderId, team.leaderName)} />
        <PersonField name="mentorId" label={common.mentor} hint={words.mentorHint} optional start={start(team.mentorId, team.mentorName)} />
        <SelectField name="kind" label={words.kind} choices={TEAM_KINDS.map((kind) => ({ value: kind, label: common.kinds[kind] }))} defaultValue={team.kind} />
        <ChipsField name="fields" label={common.fields} many optional choices={choices(FIELDS, team.fields)} chosen={team.fields} />
      </Form>
    </Dialog>
  )
}
