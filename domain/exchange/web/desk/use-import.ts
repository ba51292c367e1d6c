import { useState } from 'react'
import { type Batch, type TakenList, exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { newId } from '#kit/ids.ts'
import { type CallFault, call } from '#kit/web/call.ts'
import { useUpload } from '#kit/web/reads.ts'

export interface Chosen { list: TakenList; community: string; file: File; filingOn?: string | undefined; columns?: Record<string, string> | undefined }

export interface Import {
  running: File | null
  fault: CallFault | null
  /** What was read last, as long as the page is open. */
  chosen: Chosen | null
  /** `before` is an earlier reading of the same file: it is laid aside. */
  preview: (chosen: Chosen, before?: string) => void
}

/** Reads a file for a preview and keeps hold of it, so that it can be read again with a column explained. */
export const useImport = (onRead: (batch: Batch) => void): Import => {
  const upload = useUpload(exchangeEndpoints.preview)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const preview = (next: Chosen, before?: string): void => {
    setChosen(next)
    const { file, columns, ...rest } = next
    upload.mutate({ file, input: { ...rest, id: newId(), fileName: file.name, ...(columns ? { columns: JSON.stringify(columns) } : {}) } }, {
      onSuccess: (batch) => { if (before) void call(exchangeEndpoints.drop, { id: before }).catch(() => undefined); onRead(batch) },
    })
  }
  return { running: upload.isPending && chosen ? chosen.file : null, fault: upload.error, chosen, preview }
}
