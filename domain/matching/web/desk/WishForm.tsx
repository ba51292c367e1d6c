import type { ReactNode } from 'react'
import { WITHIN } from '#domain/matching/matching.contract.ts'
import { matchingWords } from '#domain/matching/matching.wording.ts'
import { matchingPageWords } from '#domain/matching/matching.words.ts'
import { SKILLS, SPOKEN_LANGUAGES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { FilterSelect } from '#kit/web/table/filters.tsx'
import { useWords } from '#kit/web/words.ts'
import type { MatchAddress, SetMatch, Wished } from './match-address.ts'

/** When, how many, and what they have to be able to do: each change looks again. */
export const WishForm = ({ wished, set }: { wished: Wished; set: SetMatch }): ReactNode => {
  const words = useWords(matchingPageWords)
  const { within } = useWords(matchingWords)
  const { choices } = useCodes()
  const clock = (name: 'from' | 'to'): ReactNode => <label className="pick"><span>{words[name]}</span><input type="time" step={300} value={wished[name]} onChange={({ target }) => { if (target.value) set({ [name]: target.value }) }} /></label>
  return (
    <div className="r wish" role="group" aria-label={words.wish}>
      <label className="pick"><span>{words.day}</span><input id="wish-day" type="date" value={wished.day} onChange={({ target }) => { if (target.value) set({ day: target.value }) }} /></label>
      {clock('from')}{clock('to')}
      <FilterSelect label={words.skill} all={words.anySkill} value={wished.skill} options={choices(SKILLS).filter(({ value }) => value !== 'undetermined')} onChange={(skill) => set({ skill: (skill as MatchAddress['skill']) ?? 'any' })} />
      <label className="pick places"><span>{words.places}</span><input type="number" min={1} max={99} value={wished.places} onChange={({ target }) => { if (target.valueAsNumber >= 1) set({ places: target.valueAsNumber }) }} /></label>
      <label className="pick ticked"><input type="checkbox" checked={wished.sameGender} onChange={({ target }) => set({ same: target.checked })} /><span>{words.sameGender}</span></label>
      <FilterSelect label={words.language} all={words.anyLanguage} value={wished.language} options={choices(SPOKEN_LANGUAGES).filter(({ value }) => value !== 'undetermined')} onChange={(language) => set({ language: language as MatchAddress['language'] })} />
      <label className="pick"><span>{words.within}</span><select value={wished.within} onChange={({ target }) => set({ within: target.value as Wished['within'] })}>{WITHIN.map((one) => <option key={one} value={one}>{within[one]}</option>)}</select><Icon name="down" size={14} /></label>
    </div>
  )
}
