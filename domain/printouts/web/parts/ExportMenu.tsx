import { useLocation, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useAreasOf, useMay } from '#domain/accounts/web/parts/use-me.ts'
import type { PrintForm, PrintedList } from '#domain/printouts/printout.contract.ts'
import { printoutPageWords } from '#domain/printouts/printout.words.ts'
import { ActLine } from '#kit/web/ActButton.tsx'
import { Menu } from '#kit/web/layout/Menu.tsx'
import type { SearchTexts } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { PrintDialog } from './PrintDialog.tsx'

const PUBLIC: readonly PrintedList[] = ['needs', 'resources', 'projects']

/** What leaves the house from a list page: the rows of its filter as it stands, as a workbook, on paper, or without persons. */
export const ExportMenu = ({ list }: { list: Exclude<PrintedList, 'need'> }): ReactNode => {
  const words = useWords(printoutPageWords)
  const may = useMay()
  const places = useAreasOf('list.export')
  const search = useSearch({ strict: false }) as SearchTexts
  const { href } = useLocation()
  const [form, setForm] = useState<PrintForm>()
  if (!may('list.export')) return null
  const { open: _open, after: _after, ...filter } = search
  const asked = typeof filter['area'] === 'string' && filter['area'].length >= 12 ? filter['area'].slice(0, 12) : undefined
  const community = asked ?? (places.length === 1 && places[0]!.code.length === 12 ? places[0]!.code : undefined)
  // Who has one community prints that community's sheet, in its own layout.
  const whole = community && !filter['area'] ? { ...filter, area: community } : filter
  return (
    <>
      <Menu label={words.open}>
        <ActLine onAct={() => setForm('workbook')}>{words.workbook}</ActLine>
        <ActLine onAct={() => setForm('print')}>{words.print}</ActLine>
        {PUBLIC.includes(list) && <ActLine onAct={() => setForm('public')} refused={community ? undefined : words.chooseCommunity}>{words.public}</ActLine>}
      </Menu>
      {form && <PrintDialog list={list} form={form} filter={form === 'public' ? { area: community! } : whole} from={href} onClose={() => setForm(undefined)} />}
    </>
  )
}
