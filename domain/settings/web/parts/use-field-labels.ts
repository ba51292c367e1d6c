import { codeListEndpoints } from '#domain/settings/code-list.contract.ts'
import { labelAt, nameOfList } from '#domain/settings/code-lists.ts'
import { type CodeLabel, labelOf } from '#domain/settings/codes.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { useLanguage } from '#kit/web/words.ts'

/** A code in the county's words on a phone, kept for when there is no network; the shipped label until then. */
export const useFieldLabels = (): ((list: readonly CodeLabel[], code: string) => string) => {
  const language = useLanguage()
  const { data } = useKeptRead(codeListEndpoints.codes, {})
  return (list, code) => {
    const own = data?.lists?.find((one) => one.list === nameOfList(list))
    const entry = own && labelAt(own.entries, own.earlier, code, undefined)
    return entry ? (language === 'en' && entry.en) || entry.zh : labelOf(list, code, language)
  }
}
