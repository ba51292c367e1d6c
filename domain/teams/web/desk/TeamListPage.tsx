import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { FieldCode } from '#domain/settings/code.contract.ts'
import { FIELDS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { type Team, teamEndpoints } from '#domain/teams/team.contract.ts'
import { teamWords } from '#domain/teams/team.wording.ts'
import { teamPageWords } from '#domain/teams/team.words.ts'
import { AreaCode, Id } from '#kit/endpoint.ts'
import { ExportMenu } from '#domain/printouts/web/parts/ExportMenu.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { StateWord } from '#kit/web/StateIcon.tsx'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect, SearchBox } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { TeamDrawer } from './TeamDrawer.tsx'

const Address = z.object({ area: z.optional(AreaCode), field: z.optional(FieldCode), search: z.optional(z.string().check(z.maxLength(40))), open: z.optional(Id) })

/** The volunteer teams of one's area, by name. */
export default function TeamListPage(): ReactNode {
  const words = useWords(teamPageWords)
  const common = useWords(teamWords)
  const { choices } = useCodes()
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(teamEndpoints.list, { ...asked, cursor, limit: 50 })
  const columns = useTeamColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Team | undefined) => row && (() => set({ open: row.id }))
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={common.title} note={words.note} fill>
      <div className="r">
        <AreaFilter of="team.read" value={asked.area} noGrids onChange={(area) => set({ area, open: undefined })} />
        <FilterSelect label={words.field} value={asked.field} options={choices(FIELDS, 'all')} onChange={(field) => set({ field: field as typeof asked.field, open: undefined })} />
        {filtered && <button type="button" className="b quiet" onClick={clear}>{words.clear}</button>}
        <div className="end"><SearchBox label={words.search} value={asked.search} onChange={(search) => set({ search, open: undefined })} /><ExportMenu list="teams" /></div>
      </div>
      <Shown read={read} rows={8}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={common.none}>{words.nothing}</Empty> : <Empty title={words.noneTitle}>{words.none}</Empty>}</div>
      ) : (
        <>
          <ListTable label={common.title} rows={rows} rowId={({ id }) => id} rowName={({ name }) => name} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: common.title, columns }} />
        </>
      )}</Shown>
      {open && <TeamDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
    </Page>
  )
}

const useTeamColumns = (): Column<Team>[] => {
  const { heads } = useWords(teamPageWords)
  const words = useWords(teamWords)
  const { labels } = useCodes()
  return [
    { key: 'name', head: heads.name, cell: ({ name }) => <span className="link" title={name}>{name}</span> },
    { key: 'area', head: heads.area, width: '170px', dim: true, wideOnly: true, cell: ({ areaName }) => areaName },
    { key: 'kind', head: heads.kind, width: '104px', dim: true, cell: ({ kind }) => words.kinds[kind] },
    { key: 'members', head: heads.members, width: '72px', number: true, cell: ({ members }) => members },
    { key: 'leader', head: heads.leader, width: '120px', cell: ({ leaderName }) => leaderName ?? <span className="due soon">{words.noLeader}</span> },
    { key: 'mentor', head: heads.mentor, width: '150px', cell: ({ mentorName }) => mentorName ?? <span className="due soon">{words.noMentor}</span> },
    { key: 'fields', head: heads.fields, width: '190px', dim: true, wideOnly: true, cell: ({ fields }) => labels(FIELDS, fields) },
    { key: 'status', head: heads.status, width: '84px', cell: ({ status }) => <StateWord shape={status === 'active' ? 'flower' : 'crossed'} tone={status === 'active' ? 'green' : 'grey'}>{words.statuses[status]}</StateWord> },
  ]
}
