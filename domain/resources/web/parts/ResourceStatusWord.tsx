import type { ReactNode } from 'react'
import type { ResourceStatus } from '#domain/resources/resource.contract.ts'
import { resourceWords } from '#domain/resources/resource.wording.ts'
import { StateIcon, type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<ResourceStatus, [StateShape, StateTone]> = { draft: ['dotted', 'grey'], submitted: ['dotted', 'amber'], approved: ['half', 'green'], available: ['dot', 'green'], paused: ['half', 'grey'], expired: ['crossed', 'amber'], ended: ['crossed', 'grey'] }

export const ResourceStatusIcon = ({ status }: { status: ResourceStatus }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} />

export const ResourceStatusWord = ({ status }: { status: ResourceStatus }): ReactNode => {
  const { statuses } = useWords(resourceWords)
  const [shape, tone] = looks[status]
  return <StateWord shape={shape} tone={tone}>{statuses[status]}</StateWord>
}
