import type { ReactNode } from 'react'
import type { AssemblyStatus, ResultState } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { type StateShape, StateIcon, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const statuses: Record<AssemblyStatus, [StateShape, StateTone]> = { preparing: ['dotted', 'grey'], called: ['quarter', 'blue'], held: ['half', 'amber'], closed: ['flower', 'green'] }
const results: Record<ResultState, [StateShape, StateTone]> = { open: ['half', 'blue'], late: ['quarter', 'red'], reported: ['most', 'amber'], done: ['flower', 'green'], dropped: ['crossed', 'grey'] }

export const AssemblyStatusIcon = ({ status }: { status: AssemblyStatus }): ReactNode => <StateIcon shape={statuses[status][0]} tone={statuses[status][1]} />
export const AssemblyStatusWord = ({ status }: { status: AssemblyStatus }): ReactNode => {
  const words = useWords(assemblyWords)
  return <StateWord shape={statuses[status][0]} tone={statuses[status][1]}>{words.statuses[status]}</StateWord>
}
export const ResultWord = ({ state }: { state: ResultState }): ReactNode => {
  const words = useWords(assemblyWords)
  return <StateWord shape={results[state][0]} tone={results[state][1]}>{words.states[state]}</StateWord>
}
