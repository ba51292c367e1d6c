import { type ReactNode, useState } from 'react'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { HOLDERS, ROUTES } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { type CodeLabel, FIELDS, GROUPS, METHODS, SOURCES, URGENCIES } from '#domain/settings/codes.ts'
import { LIGHTS } from '#domain/settings/light.rules.ts'
import { lightWords } from '#domain/settings/light.wording.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { FilterSelect } from '#kit/web/table/filters.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { PeriodFilter } from './PeriodFilter.tsx'
import { furtherSet, type NeedAddressValues, type SetNeedAddress } from './need-filters.ts'

interface NeedFiltersProps { filters: NeedAddressValues; set: SetNeedAddress; clear: () => void; end: ReactNode }
type Listed = 'groups' | 'field' | 'method' | 'source' | 'urgency' | 'holder' | 'route'

/** Two rows of choices; the second is folded away until it is asked for. */
export const NeedFilters = ({ filters, set, clear, end }: NeedFiltersProps): ReactNode => {
  const words = useWords(needPageWords)
  const { holders, routes } = useWords(needWords)
  const { light, lights } = useWords(lightWords)
  const { clearFilters } = useWords(webWords)
  const { choices } = useCodes()
  const further = furtherSet(filters)
  const [open, setOpen] = useState(further > 0)
  const put = (change: Parameters<SetNeedAddress>[0]): void => set({ ...change, open: undefined })
  const pick = (name: Listed, options: { value: string; label: string }[]): ReactNode => (
    <FilterSelect label={words.filters[name]} options={options} value={filters[name]?.[0]} onChange={(value) => put({ [name]: value && [value] } as never)} />
  )
  const code = (name: Listed, list: readonly CodeLabel[]): ReactNode => pick(name, choices(list, 'all'))
  const yesOrNo = (name: 'danger', yes: string, no: string): ReactNode => (
    <FilterSelect label={words.filters[name]} options={[{ value: 'true', label: yes }, { value: 'false', label: no }]} value={filters[name]?.toString()} onChange={(value) => put({ [name]: value === undefined ? undefined : value === 'true' })} />
  )
  const { sort: _sort, open: _open, status: _status, ...others } = filters
  return (
    <>
      <div className="r">
        {code('groups', GROUPS)}{code('field', FIELDS)}
        <FilterSelect label={light} options={LIGHTS.map((value) => ({ value, label: lights[value] }))} value={filters.light?.[0]} onChange={(value) => put({ light: value && [value], overdue: undefined } as never)} />
        <AreaFilter of="need.read" value={filters.area} onChange={(area) => put({ area })} />
        <PeriodFilter filters={filters} put={put} />
        <button type="button" className="b quiet" aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="filter" />{words.filters.more}{further > 0 && <span className="chip now">{further}</span>}</button>
        {Object.values(others).some((value) => value !== undefined) && <button type="button" className="b quiet" onClick={clear}>{clearFilters}</button>}
        <div className="end">{end}</div>
      </div>
      {open && (
        <div className="r find">
          {code('urgency', URGENCIES)}{code('method', METHODS)}{code('source', SOURCES)}
          {pick('holder', HOLDERS.map((value) => ({ value, label: holders[value] })))}
          {pick('route', ROUTES.map((value) => ({ value, label: routes[value] })))}
          {yesOrNo('danger', words.filters.onlyDanger, words.filters.noDanger)}
          <FilterSelect label={words.filters.mine} options={[{ value: 'true', label: words.filters.onlyMine }]} value={filters.mine?.toString()} onChange={(value) => put({ mine: value === undefined ? undefined : true })} />
        </div>
      )}
    </>
  )
}
