import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { LanguageCode } from '#domain/settings/code.contract.ts'
import { FORCES, SKILLS, SPOKEN_LANGUAGES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { ForceCode, SkillCode, type Volunteer, VolunteerStatus, volunteerEndpoints } from '#domain/volunteers/volunteer.contract.ts'
import { volunteerWords } from '#domain/volunteers/volunteer.wording.ts'
import { volunteerPageWords } from '#domain/volunteers/volunteer.words.ts'
import { AreaCode, Id, flag } from '#kit/endpoint.ts'
import { ExportMenu } from '#domain/printouts/web/parts/ExportMenu.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect, SearchBox } from '#kit/web/table/filters.tsx'
import { ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { useVolunteerColumns } from './use-volunteer-columns.tsx'
import { VolunteerDrawer } from './VolunteerDrawer.tsx'

const Address = z.object({ area: z.optional(AreaCode), skill: z.optional(SkillCode), force: z.optional(ForceCode), language: z.optional(LanguageCode), status: z.optional(VolunteerStatus), team: z.optional(Id), minor: z.optional(flag), search: z.optional(z.string().check(z.minLength(2), z.maxLength(40))), open: z.optional(Id) })
type Asked = z.output<typeof Address>

/** The roll of volunteers, by number. */
export default function VolunteerListPage(): ReactNode {
  const words = useWords(volunteerPageWords)
  const common = useWords(volunteerWords)
  const { choices } = useCodes()
  const may = useMay()
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(volunteerEndpoints.list, { ...asked, skill: asked.skill && [asked.skill], force: asked.force && [asked.force], status: asked.status && [asked.status], cursor, limit: 50 })
  const columns = useVolunteerColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Volunteer | undefined) => row && (() => set({ open: row.id }))
  const filtered = Object.values(asked).some((value) => value !== undefined)
  const known = (list: Parameters<typeof choices>[0]) => choices(list, 'all').filter(({ value }) => value !== 'undetermined')
  return (
    <Page title={common.title} note={words.note} fill>
      <div className="r">
        <AreaFilter of="volunteer.read" value={asked.area} onChange={(area) => set({ area, open: undefined })} />
        <FilterSelect label={words.skill} value={asked.skill} options={known(SKILLS)} onChange={(skill) => set({ skill: skill as Asked['skill'], open: undefined })} />
        <FilterSelect label={words.force} value={asked.force} options={known(FORCES)} onChange={(force) => set({ force: force as Asked['force'], open: undefined })} />
        <FilterSelect label={words.language} value={asked.language} options={known(SPOKEN_LANGUAGES)} onChange={(language) => set({ language: language as Asked['language'], open: undefined })} />
        <FilterSelect label={words.status} value={asked.status} options={VolunteerStatus.options.map((status) => ({ value: status, label: common.statuses[status] }))} onChange={(status) => set({ status: status as Asked['status'], open: undefined })} />
        <label className="pick ticked"><input type="checkbox" checked={asked.minor === true} onChange={({ target }) => set({ minor: target.checked || undefined, open: undefined })} /><span>{words.minorOnly}</span></label>
        {filtered && <button type="button" className="b quiet" onClick={clear}>{words.clear}</button>}
        <div className="end"><SearchBox label={common.search} value={asked.search} onChange={(search) => { if (search === undefined || search.length >= 2) set({ search, open: undefined }) }} /><ExportMenu list="volunteers" /></div>
      </div>
      <Shown read={read} rows={12}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={common.none} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothing}</Empty> : <Empty title={words.noneTitle} action={may('list.import') && <Link className="b" to={'/import' as never}>{words.toImport}</Link>}>{words.none}</Empty>}</div>
      ) : (
        <>
          <ListTable label={common.title} rows={rows} rowId={({ id }) => id} rowName={({ localNo }) => localNo} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: common.title, columns }} />
        </>
      )}</Shown>
      {open && <VolunteerDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
    </Page>
  )
}
