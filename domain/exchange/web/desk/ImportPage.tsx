import type { ReactNode } from 'react'
import { exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { EarlierImports } from './EarlierImports.tsx'
import { ImportAddress } from './import-address.ts'
import { Preview } from './Preview.tsx'
import { useImport } from './use-import.ts'
import './import.css'

/** An office's own workbook comes in: choose, see row by row what would happen, confirm. */
export default function ImportPage(): ReactNode {
  const words = useWords(exchangePageWords)
  const [{ batch, outcome, open }, set] = useFilters(ImportAddress)
  const importing = useImport(({ id }) => set({ batch: id, outcome: undefined, open: undefined }, { push: batch === undefined }))
  const read = useRead(exchangeEndpoints.batch, { id: batch ?? '' }, { enabled: batch !== undefined })
  if (batch) return (
    <Page title={words.title} note={<button type="button" className="link" onClick={() => set({ batch: undefined, outcome: undefined, open: undefined })}>{words.another}</button>} fill>
      <Shown read={read}>{(shown) => <Preview key={shown.id} batch={shown} outcome={outcome} open={open} set={set} importing={importing} />}</Shown>
    </Page>
  )
  return (
    <Page title={words.title} note={words.note}>
      <div className="stack import"><ChooseFile importing={importing} /><EarlierImports onOpen={(id) => set({ batch: id }, { push: true })} /></div>
    </Page>
  )
}
