import { type ReactNode, useState } from 'react'
import type { Settings } from '#domain/settings/setting.contract.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import type { Collected } from '#kit/web/form/collect.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

/** One line a number; a line left empty is left out. */
export const CallNumberLines = ({ start }: { start: Settings['callNumbers'] }): ReactNode => {
  const words = useWords(settingPageWords)
  const [lines, setLines] = useState(() => start.map((line, at) => ({ ...line, key: at })))
  const add = (): void => setLines([...lines, { name: '', number: '', key: Math.max(-1, ...lines.map(({ key }) => key)) + 1 }])
  return (
    <>
      {lines.map(({ key, name, number }, at) => (
        <div className="call-line" key={key}>
          <input className="in" name={`calls.${key}.name`} aria-label={`${words.callAt(at + 1)} ${words.callName}`} placeholder={words.callName} defaultValue={name} maxLength={20} />
          <input className="in" name={`calls.${key}.number`} aria-label={`${words.callAt(at + 1)} ${words.callNumber}`} placeholder={words.callNumber} defaultValue={number} inputMode="tel" maxLength={20} />
          <button type="button" className="ico" aria-label={words.removeCall(name || words.callAt(at + 1))} onClick={() => setLines(lines.filter((line) => line.key !== key))}><Icon name="close" size={14} /></button>
        </div>
      ))}
      {lines.length < 12 && <button type="button" className="b sm call-add" onClick={add}><Icon name="plus" size={14} />{words.addCall}</button>}
    </>
  )
}

export const callNumbersIn = ({ calls }: Collected): Settings['callNumbers'] =>
  Object.values((calls ?? {}) as Record<string, { name?: string; number?: string }>).filter(({ name, number }) => name || number).map(({ name = '', number = '' }) => ({ name, number }))
