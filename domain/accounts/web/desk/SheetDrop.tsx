import { type DragEvent, type ReactNode, useState } from 'react'
import { accountSheetWords } from '#domain/accounts/account-sheet.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

export const SheetDrop = ({ running, onFile }: { running: File | null; onFile: (file: File) => void }): ReactNode => {
  const words = useWords(accountSheetWords)
  const [over, setOver] = useState(false)
  const onDrag = (event: DragEvent): void => { event.preventDefault(); setOver(event.type === 'dragover') }
  const onDrop = (event: DragEvent): void => { event.preventDefault(); setOver(false); const [file] = event.dataTransfer.files; if (file) onFile(file) }
  return (
    <div className="sheet-drop" data-over={over || undefined} aria-busy={running !== null} onDragOver={onDrag} onDragLeave={onDrag} onDrop={onDrop}>
      <Icon name="import" size={28} weight={1.4} />
      {running ? <p role="status"><b>{words.reading(running.name)}</b></p> : (
        <>
          <p><b>{words.dropHere}</b> {words.or}</p>
          <div className="file"><input id="account-sheet" type="file" className="away" accept=".xlsx,.csv,.xls" aria-label={words.file} onChange={(event) => { const file = event.target.files?.[0]; if (file) onFile(file); event.target.value = '' }} /><label className="b go" htmlFor="account-sheet">{words.pick}</label></div>
          <p className="hint">{words.kinds}</p>
        </>
      )}
    </div>
  )
}
