import { isAtHome } from '#domain/matching/matching.rules.ts'
import type { Picked } from '#domain/matching/web/parts/picked.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { draftWords } from '#domain/orders/draft.wording.ts'
import { useWords } from '#kit/web/words.ts'

/** What the fields of a new order hold before anybody has typed: from the field of the need and the skill asked for, never from the person’s situation. */
export const useDraft = (need: NeedDetail, picked: readonly Picked[]): { title: string; place: string; task: string } => {
  const words = useWords(draftWords)
  const skill = picked.find((one) => one.skill)?.skill
  const where = [need.communityName, need.gridName].filter(Boolean).join(' ')
  // A field or skill of the county’s own has no ready sentence: the neutral one stands.
  const said = (sentences: Readonly<Record<string, string>>, code: string): string => sentences[code] ?? sentences['undetermined']!
  return { title: skill ? said(words.skillTitles, skill) : said(words.titles, need.field), place: isAtHome(need.method) ? words.atHome(where) : where, task: said(words.tasks, need.field) }
}
