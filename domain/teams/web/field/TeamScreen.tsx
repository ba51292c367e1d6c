import { SKILLS } from '#domain/settings/codes.ts'
import { useFieldLabels } from '#domain/settings/web/parts/use-field-labels.ts'
import { type Team, teamEndpoints } from '#domain/teams/team.contract.ts'
import { PlaceIcon, ShieldIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { teamFieldWords } from './team-field.wording.ts'

/** 我的队: who is in it and what they can do. */
export const TeamScreen = () => {
  const words = useWords(teamFieldWords)
  const read = useKeptRead(teamEndpoints.list, { limit: 20 }, { lasting: false })
  return (
    <Screen title={words.title}>
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {read.data?.rows.length === 0 && <Nothing>{words.none}</Nothing>}
      {read.data?.rows.map((team) => <TeamCard key={team.id} team={team} />)}
    </Screen>
  )
}

const TeamCard = ({ team }: { team: Team }) => {
  const words = useWords(teamFieldWords)
  const label = useFieldLabels()
  const members = useRead(teamEndpoints.members, { id: team.id, limit: 100 })
  return (
    <section className="card">
      <h2 className="lead">{team.name}</h2>
      <ul className="facts"><li><PlaceIcon /><span>{team.areaName} · {words.members(team.members)}</span></li><li><ShieldIcon /><span>{team.mentorName ? words.mentor(team.mentorName) : words.noMentor}</span></li></ul>
      {members.error && <Problem fault={members.error} onAgain={() => void members.refetch()} />}
      {members.data?.rows.length === 0 && <Nothing>{words.noMembers}</Nothing>}
      <ul>{members.data?.rows.map((one) => <li className="line" key={one.id}><b className="nb">{one.name}</b><span className="mute grow">{one.skills.map((skill) => label(SKILLS, skill)).join('、')}</span></li>)}</ul>
    </section>
  )
}
