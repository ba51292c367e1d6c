import { FORCES, SKILLS, SPOKEN_LANGUAGES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import type { Volunteer } from '#domain/volunteers/volunteer.contract.ts'
import { volunteerWords } from '#domain/volunteers/volunteer.wording.ts'
import { volunteerPageWords } from '#domain/volunteers/volunteer.words.ts'
import { VolunteerStatusWord } from '#domain/volunteers/web/parts/VolunteerBits.tsx'
import type { Column } from '#kit/web/table/ListTable.tsx'
import { useWords } from '#kit/web/words.ts'

export const useVolunteerColumns = (): Column<Volunteer>[] => {
  const { heads } = useWords(volunteerPageWords)
  const { minor: minorWord } = useWords(volunteerWords)
  const { labels } = useCodes()
  const names = ({ teams }: Volunteer): string => teams.map(({ name }) => name).join('、')
  return [
    { key: 'no', head: heads.no, width: '116px', dim: true, cell: ({ localNo }) => localNo },
    { key: 'name', head: heads.name, width: '116px', cell: ({ name, minor }) => <><span className="link">{name}</span>{minor && <> <span className="chip soon">{minorWord}</span></>}</> },
    { key: 'grid', head: heads.grid, width: '124px', dim: true, wideOnly: true, cell: ({ gridName, communityName }) => gridName ?? communityName },
    { key: 'forces', head: heads.forces, width: '80px', dim: true, wideOnly: true, cell: ({ forces }) => labels(FORCES, forces) },
    { key: 'skills', head: heads.skills, cell: ({ skills }) => <span title={labels(SKILLS, skills)}>{labels(SKILLS, skills)}</span> },
    { key: 'languages', head: heads.languages, width: '98px', dim: true, wideOnly: true, cell: ({ languages }) => labels(SPOKEN_LANGUAGES, languages) },
    { key: 'times', head: heads.times, width: '128px', dim: true, wideOnly: true, cell: ({ timesText }) => <span title={timesText ?? undefined}>{timesText}</span> },
    { key: 'teams', head: heads.teams, width: '148px', cell: (row) => <span title={names(row)}>{names(row)}</span> },
    { key: 'status', head: heads.status, width: '76px', cell: ({ status }) => <VolunteerStatusWord status={status} /> },
  ]
}
