import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { TAKEN_LISTS, type TakenList } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { CallRefused } from '#kit/web/call.ts'
import { ChipsField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import type { Import } from './use-import.ts'

/** Which list, of which community, and the file: dropped or chosen; reading begins at once. */
export const ChooseFile = ({ importing: { running, fault, chosen, preview } }: { importing: Import }): ReactNode => {
  const words = useWords(exchangePageWords)
  const form = useRef<HTMLFormElement>(null)
  const [list, setList] = useState<TakenList>(chosen?.list ?? 'needs')
  const [lacksPlace, setLacksPlace] = useState(false)
  const take = (file: File | undefined, as = list): void => {
    if (!file || running) return
    const community = String(new FormData(form.current!).get('community') ?? '')
    setLacksPlace(community === '')
    if (community) preview({ list: as, community, file })
  }
  const other = fault instanceof CallRefused ? TAKEN_LISTS.find((one) => fault.code === `workbook.looks-like-another-list.${one}`) : undefined
  return (
    <section className="card">
      <header><h2>{words.chooseTitle}</h2></header>
      <form ref={form} className="card-body choose" onSubmit={(event) => event.preventDefault()}>
        <div className="form">
          <ChipsField key={list} name="list" label={words.which} choices={TAKEN_LISTS.map((one) => ({ value: one, label: words.lists[one] }))} chosen={[list]} onChoose={(value) => setList(value as TakenList)} />
          <PlaceField name="community" of="list.import" noGrids />
          {lacksPlace && <p className="fault" role="alert"><Icon name="alarm" size={14} weight={2.2} />{words.chooseCommunity}</p>}
        </div>
        <DropZone running={running} onFile={take} />
        {fault && !running && (
          <div className="stack wide"><Refused fault={fault} />{other && chosen && <div className="acts"><button type="button" className="b" onClick={() => { setList(other); take(chosen.file, other) }}>{words.anotherList(words.lists[other])}</button></div>}</div>
        )}
      </form>
    </section>
  )
}

const DropZone = ({ running, onFile }: { running: File | null; onFile: (file: File | undefined) => void }): ReactNode => {
  const words = useWords(exchangePageWords)
  const [over, setOver] = useState(false)
  const onDrag = (event: DragEvent): void => { event.preventDefault(); setOver(event.type === 'dragover') }
  const onDrop = (event: DragEvent): void => { event.preventDefault(); setOver(false); onFile(event.dataTransfer.files[0]) }
  return (
    <div className="drop" data-over={over || undefined} aria-busy={running !== null} onDragOver={onDrag} onDragLeave={onDrag} onDrop={onDrop}>
      <Icon name="import" size={28} weight={1.4} />
      {running ? <p role="status"><b>{words.reading(running.name)}</b></p> : (
        <>
          <p><b>{words.drop}</b> {words.or}</p>
          <div className="file"><input id="workbook" type="file" className="away" accept=".xlsx,.csv,.xls" aria-label={words.file} onChange={(event) => { onFile(event.target.files?.[0]); event.target.value = '' }} /><label className="b go" htmlFor="workbook">{words.pick}</label></div>
          <p className="hint">{words.kinds}</p>
        </>
      )}
    </div>
  )
}
