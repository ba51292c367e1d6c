import type { ReactNode } from 'react'
import type { ProjectStatus } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { StateIcon, type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<ProjectStatus, [StateShape, StateTone]> = { idea: ['dotted', 'glory'], running: ['most', 'blue'], closed: ['flower', 'green'] }

export const ProjectStatusIcon = ({ status }: { status: ProjectStatus }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} />

export const ProjectStatusWord = ({ status }: { status: ProjectStatus }): ReactNode => {
  const { statuses } = useWords(projectWords)
  const [shape, tone] = looks[status]
  return <StateWord shape={shape} tone={tone}>{statuses[status]}</StateWord>
}
