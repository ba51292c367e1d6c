import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { type Venue, venueEndpoints } from '#domain/venues/venue.contract.ts'
import { venueWords } from '#domain/venues/venue.wording.ts'
import { venuePageWords } from '#domain/venues/venue.words.ts'
import { AreaCode } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { useHoursSaid } from './HoursLines.tsx'
import { VenueDrawer } from './VenueDrawer.tsx'
import { VenueForm } from './VenueForm.tsx'

const Address = z.object({ area: z.optional(AreaCode), open: z.optional(z.string()) })

const useColumns = (): Column<Venue>[] => {
  const words = useWords(venuePageWords)
  const heads = useWords(venueWords)
  const said = useHoursSaid()
  return [
    { key: 'name', head: words.name, cell: ({ name }) => <span className="link" title={name}>{name}</span> },
    { key: 'area', head: words.area, width: '140px', dim: true, cell: ({ areaName }) => areaName },
    { key: 'organisation', head: heads.organisation, width: '200px', dim: true, wideOnly: true, cell: ({ organisationName }) => organisationName },
    { key: 'address', head: heads.address, width: '220px', dim: true, wideOnly: true, cell: ({ address }) => <span title={address ?? undefined}>{address}</span> },
    { key: 'hours', head: heads.openHours, width: '170px', dim: true, cell: ({ openHours, hours }) => said(hours).join('；') || openHours },
    { key: 'rooms', head: heads.rooms, width: '76px', number: true, cell: ({ rooms }) => words.roomCount(rooms.length) },
  ]
}

export default function VenuesPage(): ReactNode {
  const words = useWords(venuePageWords)
  const may = useMay()
  const columns = useColumns()
  const [{ area, open }, set] = useFilters(Address)
  const read = useRead(venueEndpoints.list, { area })
  const [adding, setAdding] = useState(false)
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Venue | undefined) => row && (() => set({ open: row.id }))
  const begin = (): void => { set({ open: undefined }); setAdding(true) }
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r">{may('area.read') && <AreaFilter of="venue.read" noGrids value={area} onChange={(next) => set({ area: next, open: undefined })} />}<div className="end">{may('venue.manage') && <button type="button" className="b go" onClick={begin}><Icon name="plus" weight={2.2} />{words.add}</button>}</div></div>
      <Shown read={read} rows={8}>
        {() => rows.length === 0 ? <div className="card"><Empty title={words.noneTitle} action={may('venue.manage') && <button type="button" className="b" onClick={begin}>{words.add}</button>}>{words.none}</Empty></div> : (
          <>
            <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ name }) => name} columns={columns} openId={open} onOpen={(row) => { setAdding(false); set({ open: row.id }) }} />
            <div className="foot"><span>{words.total(rows.length)}</span></div>
          </>
        )}
      </Shown>
      {rows[at] && <VenueDrawer key={open} venue={rows[at]} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
      {adding && !open && <VenueForm onClose={() => setAdding(false)} onDone={(id) => { setAdding(false); set({ open: id }) }} />}
    </Page>
  )
}
