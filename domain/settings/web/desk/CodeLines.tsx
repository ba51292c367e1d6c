import { type ReactNode, useState } from 'react'
import type { CodeEntry } from '#domain/settings/code-lists.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import type { Collected } from '#kit/web/form/collect.ts'
import { useFormState } from '#kit/web/form/form-context.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

interface Line extends CodeEntry { fresh?: boolean }

/** What one calls it is the label; its code is made here and never changes. */
const freshCode = (): string => `own_${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')}`

/** The lines of a list: named, moved, retired; what is new can still be dropped, what was used cannot. */
export const CodeLines = ({ entries, open }: { entries: readonly CodeEntry[]; open: boolean }): ReactNode => {
  const words = useWords(settingPageWords)
  const { faults } = useFormState()
  const [lines, setLines] = useState<Line[]>(() => entries.map((entry) => ({ ...entry })))
  const move = (at: number, by: number): void => setLines((before) => { const next = [...before]; const [one] = next.splice(at, 1); next.splice(at + by, 0, one!); return next })
  const add = (): void => setLines((before) => { const last = before.at(-1)?.code === 'undetermined' ? before.length - 1 : before.length; return [...before.slice(0, last), { code: freshCode(), zh: '', en: '', fresh: true }, ...before.slice(last)] })
  return (
    <div className="code-lines">
      <div className="code-line heads" aria-hidden="true"><span /><span>{words.codeZh}</span><span>{words.codeEn}</span><span>{open && words.retiredHead}</span><span /></div>
      <ol>{lines.map(({ code, zh, en, retired, fresh }, at) => {
        const called = zh || words.codeNo(at + 1)
        const fault = faults[`value.${at}.zh`] ?? faults[`value.${at}.code`] ?? faults[`value.${at}.retired`] ?? faults[`value.${at}.en`]
        return (
          <li key={code} data-retired={retired || undefined}>
            <div className="code-line">
              <span className="soft tiny">{at + 1}</span>
              <input className="in" name={`lines.${at}.zh`} aria-label={`${words.codeNo(at + 1)} ${words.codeZh}`} aria-invalid={fault ? true : undefined} defaultValue={zh} maxLength={20} autoFocus={fresh && zh === ''} />
              <input className="in" name={`lines.${at}.en`} aria-label={`${words.codeNo(at + 1)} ${words.codeEn}`} defaultValue={en} maxLength={60} />
              <input type="hidden" name={`lines.${at}.code`} value={code} />
              {open && code !== 'undetermined' && !fresh ? <input type="checkbox" className="cb" name={`lines.${at}.retired`} aria-label={`${words.retiredHead} ${called}`} defaultChecked={retired} /> : <span>{fresh && <span className="chip now">{words.newCode}</span>}</span>}
              <span className="moves">
                <button type="button" className="ico" disabled={at === 0} aria-label={words.moveUp(called)} onClick={() => move(at, -1)}><Icon name="up" size={14} /></button>
                <button type="button" className="ico" disabled={at === lines.length - 1} aria-label={words.moveDown(called)} onClick={() => move(at, 1)}><Icon name="down" size={14} /></button>
                {fresh && <button type="button" className="ico" aria-label={words.dropCode(called)} onClick={() => setLines(lines.filter((line) => line.code !== code))}><Icon name="close" size={14} /></button>}
              </span>
            </div>
            {fault && <p className="fault"><Icon name="alarm" size={14} weight={2.2} />{fault}</p>}
          </li>
        )
      })}</ol>
      {open && lines.length < 80 && <button type="button" className="b sm" onClick={add}><Icon name="plus" size={14} />{words.addCode}</button>}
    </div>
  )
}

/** The lines in the order in which they stand; one without a name is sent as it is, so that the server says it is missing. */
export const linesIn = ({ lines }: Collected): CodeEntry[] =>
  Object.values((lines ?? {}) as Record<string, Partial<CodeEntry>>).map(({ code = '', zh = '', en = '', retired }) => ({ code, zh, en, ...(retired ? { retired: true } : {}) }))
