import type { ReactNode } from 'react'
import type { Clocks } from '#domain/settings/setting.contract.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import { NumberField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'

const STEPS = ['answer', 'reply', 'route', 'dispatch', 'accept', 'feedback', 'evaluation'] as const satisfies readonly (keyof Clocks)[]

export const ClockFields = ({ clocks }: { clocks: Clocks }): ReactNode => {
  const { clocks: names } = useWords(settingWords)
  const { workingDays } = useWords(settingPageWords)
  return <div className="clocks">{STEPS.map((step) => <NumberField key={step} name={`value.${step}`} label={names[step]} hint={workingDays} defaultValue={clocks[step]} />)}</div>
}
