import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { printoutEndpoints } from '#domain/printouts/printout.contract.ts'
import { printoutPageWords } from '#domain/printouts/printout.words.ts'
import { CallRefused } from '#kit/web/call.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { PaperSheet } from '#domain/printouts/web/parts/PaperSheet.tsx'
import { PrintBar } from '#domain/printouts/web/parts/PrintBar.tsx'

/** A list before it is printed: looked at first, then 打印. */
export default function PrintPage(): ReactNode {
  const words = useWords(printoutPageWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  // What lies here was taken out once: it is not read again while somebody looks at it.
  const read = useRead(printoutEndpoints.sheet, { id }, { lasting: true })
  const gone = read.error instanceof CallRefused && read.error.status === 404
  return (
    <Page title={words.printTitle} note={read.data && words.page.rows(read.data.rows.length)}>
      <PrintBar ready={Boolean(read.data && read.data.rows.length > 0)} />
      {gone ? <section className="card"><Empty title={words.page.expired}>{words.page.expiredNote}</Empty></section>
        : <Shown read={read} rows={12}>{(sheet) => (sheet.rows.length === 0 ? <section className="card"><Empty title={words.page.empty}>{words.page.emptyNote}</Empty></section> : <PaperSheet sheet={sheet} />)}</Shown>}
    </Page>
  )
}
