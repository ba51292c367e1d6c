import type { ReactNode } from 'react'
import type { ProjectStatus } from '#domain/projects/project.contract.ts'
import { STAGES, type Stage } from '#domain/projects/project.rules.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { StateIcon, type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<ProjectStatus, [StateShape, StateTone]> = {
  idea: ['dotted', 'glory'], needs_linked: ['ring', 'glory'], designed: ['quarter', 'amber'], approved: ['half', 'blue'], funded: ['half', 'blue'], running: ['most', 'blue'], midterm: ['most', 'amber'], final_eval: ['dot', 'amber'],
  closed: ['flower', 'green'], renewed: ['flower', 'green'], turned_permanent: ['flower', 'green'], stopped: ['crossed', 'grey'],
}

/** A stage looks like its first state. */
export const StageIcon = ({ stage }: { stage: Stage }): ReactNode => <StateIcon shape={looks[STAGES[stage][0]][0]} tone={looks[STAGES[stage][0]][1]} />

export const ProjectStatusWord = ({ status }: { status: ProjectStatus }): ReactNode => {
  const { statuses } = useWords(projectWords)
  const [shape, tone] = looks[status]
  return <StateWord shape={shape} tone={tone}>{statuses[status]}</StateWord>
}
