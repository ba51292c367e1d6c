import type { ReactNode } from 'react'
import { type Said, type Suggestions as Suggested, type Wish, matchingEndpoints } from '#domain/matching/matching.contract.ts'
import { matchingWords, say } from '#domain/matching/matching.wording.ts'
import { matchingPageWords } from '#domain/matching/matching.words.ts'
import { newId } from '#kit/ids.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { type Picked, whoIs } from './picked.ts'
import './suggestions.css'

interface SuggestionsProps {
  wish: Wish
  picked: readonly Picked[]
  onPick: (picked: Picked) => void
  onUnpick: (who: string) => void
  /** People and teams not to be shown: they are on the order already. */
  without?: ReadonlySet<string>
  /** Shown where nobody fits. */
  otherwise?: (suggested: Suggested) => ReactNode
}

/** Up to five people and three teams in order, each with reasons in words; never a score. */
export const Suggestions = ({ wish, picked, onPick, onUnpick, without, otherwise }: SuggestionsProps): ReactNode => {
  const words = useWords(matchingPageWords)
  const { invite, toTeam } = useWords(matchingWords)
  const read = useRead(matchingEndpoints.suggest, wish)
  const chosen = new Set(picked.map(whoIs))
  const toggle = (who: string, role: () => Picked) => (): void => (chosen.has(who) ? onUnpick(who) : onPick(role()))
  const untouched = picked.length === 0
  return (
    <Shown read={read} rows={8}>{(suggested) => {
      const volunteers = suggested.volunteers.filter(({ volunteerId }) => !without?.has(volunteerId))
      const teams = suggested.teams.filter(({ teamId }) => !without?.has(teamId))
      return (
        <div className="suggestions">
          {volunteers.length > 0 && <h3>{words.people}</h3>}
          <ul>{volunteers.map(({ volunteerId, name, ...rest }, at) => (
            <Suggestion key={volunteerId} kind="volunteer" name={name} {...rest} act={invite} chosen={chosen.has(volunteerId)} first={untouched && at === 0}
              onAct={toggle(volunteerId, () => ({ slotId: newId(), kind: 'person', volunteerId, name, skill: wish.skill }))} />
          ))}</ul>
          {volunteers.length === 0 && otherwise?.(suggested)}
          {teams.length > 0 && <h3>{words.teams}</h3>}
          <ul>{teams.map(({ teamId, name, ...rest }, at) => (
            <Suggestion key={teamId} kind="team" name={name} {...rest} act={toTeam} chosen={chosen.has(teamId)} first={untouched && at === 0 && volunteers.length === 0}
              onAct={toggle(teamId, () => ({ slotId: newId(), kind: 'team', teamId, name, skill: wish.skill, places: wish.places ?? 1 }))} />
          ))}</ul>
        </div>
      )
    }}</Shown>
  )
}

interface SuggestionProps { kind: 'volunteer' | 'team'; name: string; areaName: string; reasons: Said[]; notices: Said[]; act: string; chosen: boolean; first: boolean; onAct: () => void }

const Suggestion = ({ kind, name, areaName, reasons, notices, act, chosen, first, onAct }: SuggestionProps): ReactNode => {
  const words = useWords(matchingPageWords)
  const kinds = useWords(matchingWords)
  const language = useLanguage()
  return (
    <li className="suggestion" data-chosen={chosen || undefined}>
      <span className={`av ${kind}`} aria-hidden="true">{words.signs[kind]}</span>
      <div>
        <p><b>{name}</b> {kinds[kind]} <small className="soft">{areaName}</small></p>
        <ul className="why">
          {reasons.map((reason) => <li className="ok" key={reason.code}><Icon name="check" size={14} weight={2.4} /><span>{say(reason, language)}</span></li>)}
          {notices.map((notice) => <li className="mind" key={notice.code}><Icon name="mind" size={14} weight={2.4} /><span>{say(notice, language)}</span></li>)}
        </ul>
      </div>
      <button type="button" className={first ? 'b go' : 'b'} aria-pressed={chosen} aria-label={`${chosen ? words.picked : act} ${name}`} onClick={onAct}>{chosen ? <><Icon name="check" size={14} weight={2.4} />{words.picked}</> : act}</button>
    </li>
  )
}
