import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { matchingRefusals } from '#domain/matching/matching.wording.ts'
import { matchingPageWords } from '#domain/matching/matching.words.ts'
import { type Picked, whoIs } from '#domain/matching/web/parts/picked.ts'
import { Suggestions } from '#domain/matching/web/parts/Suggestions.tsx'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { whyNot } from '#domain/needs/need.rules.ts'
import { needRefusals } from '#domain/needs/need.wording.ts'
import { NeedDue } from '#domain/needs/web/parts/NeedBits.tsx'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { newId } from '#kit/ids.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'
import { type SetMatch, type Wished, asWish } from './match-address.ts'
import { NobodyFits } from './NobodyFits.tsx'
import { WishForm } from './WishForm.tsx'

interface TheNeedProps { need: NeedDetail; wished: Wished; set: SetMatch; picked: readonly Picked[]; onPick: (picked: Picked) => void; onUnpick: (who: string) => void }

/** One need: what is wanted, and who fits. */
export const TheNeed = ({ need, wished, set, picked, onPick, onUnpick }: TheNeedProps): ReactNode => {
  const sayOfNeed = useSentence(needRefusals)
  const sayOfMatch = useSentence(matchingRefusals)
  const refused = sayOfNeed(whyNot(need, 'dispatch'))
  const wrongTime = wished.to <= wished.from ? sayOfMatch('matching.time-wrong') : undefined
  const wish = asWish(need.id, wished)
  return (
    <>
      <NeedHead need={need} />
      {refused ? <p className="pane-note" role="status">{refused}</p> : (
        <>
          <WishForm wished={wished} set={set} />
          <div className="scroll">
            {wrongTime ? <p className="faults" role="alert">{wrongTime}</p> : (
              <Suggestions wish={wish} picked={picked} onPick={onPick} onUnpick={onUnpick}
                otherwise={({ missing, teams }) => missing && <NobodyFits missing={missing} wish={wish} need={need} set={set} compact={teams.length > 0} />} />
            )}
            <OpenPlaces places={wished.places} skill={wished.skill} picked={picked} onPick={onPick} onUnpick={onUnpick} />
          </div>
        </>
      )}
    </>
  )
}

const NeedHead = ({ need }: { need: NeedDetail }): ReactNode => {
  const words = useWords(matchingPageWords)
  const { label, labels } = useCodes()
  return (
    <header className="need-of-match">
      <h2>{need.personName && `${need.personName}：`}{need.summary}</h2>
      <div className="meta">
        <NeedStatusWord {...need} /><span className="chip">{labels(GROUPS, need.groups) || label(FIELDS, need.field)}</span><span className="chip">{need.gridName ?? need.communityName}</span>
        {need.desiredTime && <span className="chip now">{need.desiredTime}</span>}<NeedDue {...need} />
        <Link className="link push small" to={'/needs/$id' as never} params={{ id: need.id } as never}>{words.openNeed}</Link>
      </div>
      {need.description && <p className="said">{need.description}</p>}
    </header>
  )
}

/** Nobody in particular: places that volunteers take themselves. */
const OpenPlaces = ({ places, skill, picked, onPick, onUnpick }: { places: number; skill: Wished['skill'] } & Pick<TheNeedProps, 'picked' | 'onPick' | 'onUnpick'>): ReactNode => {
  const words = useWords(matchingPageWords)
  const [wanted, setWanted] = useState<number | undefined>(undefined)
  const chosen = picked.some((one) => whoIs(one) === 'open')
  const count = wanted ?? places
  return (
    <section className="open-places" data-chosen={chosen || undefined}>
      <div><h3>{words.open}</h3><p className="small soft">{words.openNote}</p></div>
      <label className="pick places"><span>{words.openPlaces}</span><input type="number" min={1} max={99} value={count} onChange={({ target }) => { if (target.valueAsNumber >= 1) setWanted(target.valueAsNumber) }} /></label>
      <button type="button" className="b" aria-pressed={chosen} onClick={() => (chosen ? onUnpick('open') : onPick({ slotId: newId(), kind: 'open', name: words.open, skill, places: count }))}>{chosen ? <><Icon name="check" size={14} weight={2.4} />{words.picked}</> : words.addOpen}</button>
    </section>
  )
}
