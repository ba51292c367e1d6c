import { type ReactNode, useState } from 'react'
import type { Permission } from '#domain/access/access.contract.ts'
import { useAreasOf } from '#domain/accounts/web/parts/use-me.ts'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { Field } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { stepsTo, useBelow, useRoot } from './use-tree.ts'

interface PlaceFieldProps { name: string; of: Permission; start?: string | undefined; /** Down to communities only. */ noGrids?: boolean }

/** A place within one's own reach, level by level; sends the one chosen. Who has one grid only is not asked. */
export const PlaceField = ({ name, of, start, noGrids }: PlaceFieldProps): ReactNode => {
  const root = useRoot(of)
  const own = useAreasOf(of)
  const only = own.length === 1 && (root.length === 15 || (noGrids && root.length === 12)) ? root : undefined
  // A community itself is only meant when it was said so.
  const [chosen, setChosen] = useState({ code: start ?? only, whole: start?.length === 12 })
  const sent = chosen.code && (chosen.code.length === 15 || noGrids || chosen.whole) ? chosen.code : ''
  const steps = only ? [] : stepsTo(root, chosen.code).filter(({ parent }) => !noGrids || parent.length <= 9)
  return (
    <>
      {steps.map(({ parent, here }, at) => (
        <Level key={parent} name={at === steps.length - 1 ? name : `${name} ${parent.length}`} parent={parent} here={here ?? (chosen.whole && chosen.code === parent ? parent : '')}
          onChoose={(code) => setChosen({ code: code || (parent === root ? undefined : parent), whole: code === parent })} />
      ))}
      <input type="hidden" name={name} value={sent} />
    </>
  )
}

interface LevelProps { name: string; parent: string; here: string; onChoose: (code: string) => void }

const Level = ({ name, parent, here, onChoose }: LevelProps): ReactNode => {
  const words = useWords(areaPageWords)
  const { choose } = useWords(webWords)
  const rows = useBelow(parent) ?? []
  const label = parent.length === 6 ? words.whichTownship : parent.length === 9 ? words.whichCommunity : words.whichGrid
  return (
    <Field name={name} label={label}>
      {({ id, 'aria-describedby': described, 'aria-invalid': invalid }) => (
        <span className="sel">
          <select className="in" id={id} aria-describedby={described} aria-invalid={invalid} aria-required value={here} onChange={(event) => onChoose(event.target.value)}>
            <option value="">{choose}</option>
            {rows.map((area) => <option key={area.code} value={area.code}>{area.name}</option>)}
            {parent.length === 12 && <option value={parent}>{words.wholeCommunity}</option>}
          </select><Icon name="down" size={14} />
        </span>
      )}
    </Field>
  )
}
