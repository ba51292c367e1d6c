import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import type { AnswerOf } from '#kit/endpoint.ts'
import type { threeListsEndpoints } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { instantAt, minutesBetween } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

type ListState = AnswerOf<typeof threeListsEndpoints.counts>['needs']
interface ListColumnProps { tone: 'needs' | 'resources' | 'projects'; title: string; to: string; area: string | undefined; state: ListState | undefined; say: (n: string) => string; children: ReactNode }

/** A list is filed each month; after this many days its owner is reminded. */
const STALE_AFTER = 31

export const ListColumn = ({ tone, title, to, area, state, say, children }: ListColumnProps): ReactNode => {
  const words = useWords(projectPageWords)
  const { owners } = useWords(projectWords)
  const headId = useId()
  return (
    <div className={`list ${tone}`}>
      <header>
        <h2 id={headId}>{title} <span className="n">{state && say(state.more ? words.many : String(state.count))}</span><Link className="more" to={to as never} search={(area ? { area } : {}) as never} aria-label={`${title} ${words.wholeList}`}>{words.wholeList}</Link></h2>
        <p className="tiny soft">{state && words.owner(owners[state.owner], state.ownerNames.join('、'))}</p>
        {state && <Filed on={state.lastFilingOn} />}
      </header>
      <div className="list-body" tabIndex={0} role="region" aria-labelledby={headId}>{children}</div>
    </div>
  )
}

const Filed = ({ on }: { on: string | null }): ReactNode => {
  const words = useWords(projectPageWords)
  const when = useWhen()
  if (!on) return <p className="tiny soft">{words.neverFiled}</p>
  const days = Math.round(minutesBetween(instantAt(on), instantAt(when.today)) / 1440)
  return days > STALE_AFTER ? <p className="tiny due soon"><Icon name="alarm" size={12} weight={2.2} />{words.outdated(days)}</p> : <p className="tiny soft">{words.filed(when.day(on))}</p>
}
