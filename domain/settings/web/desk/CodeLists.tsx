import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { codeListEndpoints } from '#domain/settings/code-list.contract.ts'
import { CODE_LISTS, CODE_LIST_NAMES, type CodeListName } from '#domain/settings/code-lists.ts'
import { settingWords } from '#domain/settings/setting.wording.ts'
import { settingPageWords } from '#domain/settings/setting.words.ts'
import { Segments } from '#kit/web/table/filters.tsx'
import { useWords } from '#kit/web/words.ts'
import { CodeLines, linesIn } from './CodeLines.tsx'
import { SettingCard, type SettingsRead } from './SettingCard.tsx'

/** 人群, 服务领域, 服务方式 …: one list at a time, saved as a whole. */
export const CodeLists = ({ settings }: { settings: SettingsRead }): ReactNode => {
  const words = useWords(settingPageWords)
  const { lists } = useWords(settingWords)
  const client = useQueryClient()
  const [list, setList] = useState<CodeListName>('groups')
  const { open } = CODE_LISTS[list]
  const note = <>{words.codesNote}{list === 'fields' && <> {words.eightFields}</>}{!open && <> {words.closedList}</>}</>
  return (
    <>
      <div className="r"><Segments label={words.whichList} value={list} onChange={(next) => next && setList(next)} segments={CODE_LIST_NAMES.map((name) => ({ value: name, label: lists[name] }))} /></div>
      <SettingCard key={list} settings={settings} name={`codes.${list}`} title={lists[list]} note={note} valueIn={linesIn} onSaved={() => void client.invalidateQueries({ queryKey: [codeListEndpoints.codes.path] })}>
        <CodeLines entries={settings.values[`codes.${list}`]} open={open} />
      </SettingCard>
    </>
  )
}
