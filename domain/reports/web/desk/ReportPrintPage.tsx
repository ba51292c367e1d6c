import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PaperSheet } from '#domain/printouts/web/parts/PaperSheet.tsx'
import { PrintBar } from '#domain/printouts/web/parts/PrintBar.tsx'
import { reportEndpoints } from '#domain/reports/report.contract.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

/** A report as it is handed in: unit, three names, the place for the seal. */
export default function ReportPrintPage(): ReactNode {
  const words = useWords(reportPageWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const read = useRead(reportEndpoints.sheet, { id })
  return <Page title={words.print}><PrintBar ready={Boolean(read.data)} back={`/reports/${id}`} /><Shown read={read} rows={10}>{(sheet) => <PaperSheet sheet={sheet} />}</Shown></Page>
}
