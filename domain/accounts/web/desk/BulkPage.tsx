import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type AccountSheet, accountSheetEndpoints } from '#domain/accounts/account-sheet.contract.ts'
import { accountSheetWords } from '#domain/accounts/account-sheet.words.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { newId } from '#kit/ids.ts'
import { saveFile } from '#kit/web/call.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useUpload } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { SheetDrop } from './SheetDrop.tsx'
import { SheetPreview } from './SheetPreview.tsx'
import './bulk.css'

/** Many people at once: a sheet in, a look at every row, accounts out; roles wait for the other administrator. */
export default function BulkPage(): ReactNode {
  const words = useWords(accountSheetWords)
  const { access } = useWords(accountWords)
  const upload = useUpload(accountSheetEndpoints.preview)
  const [sheet, setSheet] = useState<AccountSheet | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const take = (chosen: File): void => { setFile(chosen); upload.mutate({ file: chosen, input: { id: newId(), fileName: chosen.name } }, { onSuccess: setSheet }) }
  return (
    <Page title={words.title} note={<Link to={'/access' as never}>{access}</Link>}>
      {sheet ? <SheetPreview key={`${sheet.id} ${sheet.status}`} sheet={sheet} onSheet={setSheet} /> : (
        <div className="stack bulk">
          <p className="soft">{words.steps}</p>
          <div className="acts"><button type="button" className="b" onClick={() => void saveFile(accountSheetEndpoints.template, {})}><Icon name="export" />{words.template}</button></div>
          <SheetDrop running={upload.isPending ? file : null} onFile={take} />
          {!upload.isPending && <Refused fault={upload.error} />}
        </div>
      )}
    </Page>
  )
}
