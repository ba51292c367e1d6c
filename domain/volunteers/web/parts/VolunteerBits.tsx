import type { ReactNode } from 'react'
import type { Volunteer, VolunteerStatus } from '#domain/volunteers/volunteer.contract.ts'
import { PARTS } from '#domain/volunteers/volunteer.rules.ts'
import { volunteerWords } from '#domain/volunteers/volunteer.wording.ts'
import { volunteerPageWords } from '#domain/volunteers/volunteer.words.ts'
import { SKILLS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'
import './volunteer.css'

const looks: Record<VolunteerStatus, [StateShape, StateTone]> = { active: ['flower', 'green'], suspended: ['half', 'amber'], withdrawn: ['crossed', 'grey'] }

export const VolunteerStatusWord = ({ status }: { status: VolunteerStatus }): ReactNode => {
  const { statuses } = useWords(volunteerWords)
  return <StateWord shape={looks[status][0]} tone={looks[status][1]}>{statuses[status]}</StateWord>
}

/** Skills in words; those with a certificate that was seen say so. */
export const SkillChips = ({ volunteer: { skills, qualifications } }: { volunteer: Pick<Volunteer, 'skills' | 'qualifications'> }): ReactNode => {
  const { label } = useCodes()
  const { certified } = useWords(volunteerWords)
  return <span className="meta">{skills.map((skill) => <span key={skill} className={qualifications.includes(skill) ? 'chip ok' : 'chip'}>{label(SKILLS, skill)}{qualifications.includes(skill) && ` · ${certified}`}</span>)}</span>
}

/** The 21 blocks of a week: free or not, told by a tick as well as by colour. */
export const WeekGrid = ({ blocks }: { blocks: readonly boolean[] }): ReactNode => {
  const { weekdays, parts } = useWords(volunteerWords)
  const { week, free, busy } = useWords(volunteerPageWords)
  const days = Object.values(weekdays)
  return (
    <table className="week-grid">
      <caption className="away">{week}</caption>
      <thead><tr><td />{days.map((day) => <th key={day} scope="col">{day}</th>)}</tr></thead>
      <tbody>{PARTS.map((part, row) => (
        <tr key={part}><th scope="row">{parts[part]}</th>{days.map((day, column) => { const isFree = blocks[column * PARTS.length + row]; return <td key={day} data-free={isFree || undefined}><span className="away">{isFree ? free : busy}</span>{isFree && <Icon name="check" size={12} weight={2.4} />}</td> })}</tr>
      ))}</tbody>
    </table>
  )
}
