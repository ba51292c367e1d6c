import type { ReactNode } from 'react'
import { DANGER_KINDS, type DangerWords } from '#domain/settings/setting.contract.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import type { Collected } from '#kit/web/form/collect.ts'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'

/** One box a kind; words stand apart by spaces, commas or lines. */
export const DangerWordFields = ({ words: known }: { words: DangerWords }): ReactNode => {
  const { dangerKinds } = useWords(settingWords)
  return DANGER_KINDS.map((kind) => <TextAreaField key={kind} name={`kinds.${kind}`} label={dangerKinds[kind]} rows={2} defaultValue={known.find((entry) => entry.kind === kind)?.words.join(' ')} />)
}

export const dangerWordsIn = ({ kinds }: Collected): DangerWords =>
  DANGER_KINDS.map((kind) => ({ kind, words: [...new Set(String((kinds as Record<string, string> | undefined)?.[kind] ?? '').split(/[\s,，、;；]+/).filter(Boolean))] }))
