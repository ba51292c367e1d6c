import type { ReactNode } from 'react'
import { dangerIn } from '#domain/crisis/crisis.rules.ts'
import { callWords } from '#domain/needs/call.words.ts'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

/** Comes up while a word of danger is being typed, with the numbers to call; it never stops anyone from saving. */
export const CallDanger = ({ text }: { text: string }): ReactNode => {
  const words = useWords(callWords)
  const { data } = useRead(settingEndpoints.help, {}, { lasting: true })
  if (!data || dangerIn([text], data.dangerWords).length === 0) return null
  return (
    <div className="call-danger" role="alert">
      <p><Icon name="alarm" size={20} weight={2} /><b>{words.danger}</b> {words.dangerSub}</p>
      <ul>{data.onDuty.number && <li><b>{data.onDuty.number}</b> {words.onDuty}{data.onDuty.name && ` ${data.onDuty.name}`}</li>}{data.callNumbers.slice(0, 4).map(({ name, number }) => <li key={number}><b>{number}</b> {name}</li>)}</ul>
    </div>
  )
}
