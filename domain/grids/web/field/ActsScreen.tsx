import { useState } from 'react'
import { type DoAct, type GridAct, gridEndpoints } from '#domain/grids/grid.contract.ts'
import { gridFieldWords } from '#domain/grids/grid-field.wording.ts'
import { neutralTitle, outcomesFor } from '#domain/grids/grid.rules.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { newId } from '#kit/ids.ts'
import { ChipGroup } from '#kit/web-field/ChipGroup.tsx'
import { useDays } from '#kit/web-field/days.ts'
import { LineField, TextField, goToFault } from '#kit/web-field/fields.tsx'
import { Go } from '#kit/web-field/go.tsx'
import { TickIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { Loading, Nothing, Problem, Tag } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'

/** What each new need of the grid asks of whoever holds this phone; one tap is an answer. */
export const ActsScreen = () => {
  const words = useWords(gridFieldWords)
  const read = useRead(gridEndpoints.acts, { mine: true, limit: 50 })
  const [sent, setSent] = useState(0)
  return (
    <Screen title={words.acts} back="/" line={<StatusLine />} foot={<Go className="btn wide" to="/grids">{words.grids}</Go>}>
      {sent > 0 && <p className="note ok" role="status"><TickIcon size="s" /><span>{words.sent}</span></p>}
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {read.data?.rows.length === 0 && <Nothing>{words.none}</Nothing>}
      {read.data?.rows.map((act) => <Act key={act.id} act={act} onSent={() => setSent(sent + 1)} />)}
    </Screen>
  )
}

const Act = ({ act, onSent }: { act: GridAct; onSent: () => void }) => {
  const words = useWords(gridFieldWords)
  const { seats, acts } = useWords(gridWords)
  const { short } = useDays()
  const language = useLanguage()
  return (
    <section className="card stack">
      <div>
        <div className="sec"><h2>{act.summary ?? neutralTitle(act, language)}</h2>{act.late ? <Tag mood="late" Icon={WarnIcon}>{words.late}</Tag> : <Tag mood="soon">{words.due(short(`${act.dueOn}T12:00:00+08:00`))}</Tag>}</div>
        <p className="mute">{[act.needCode, act.gridName, act.standIn && `${seats[act.seat]} · ${acts[act.seat]}`].filter(Boolean).join(' · ')}</p>
        {act.desiredTime && <p>{words.when}：{act.desiredTime}</p>}
        {act.standIn && <p className="mute">{words.standIn}</p>}
      </div>
      {act.mayAct ? <Answer act={act} onSent={onSent} /> : <p className="row"><span className="grow mute">{words.assess}</span>{act.needId && <Go className="btn line" to="/needs/progress" search={{ id: act.needId }}>{words.toNeed}</Go>}</p>}
    </section>
  )
}

const Answer = ({ act, onSent }: { act: GridAct; onSent: () => void }) => {
  const words = useWords(gridFieldWords)
  const { outcomes, acts } = useWords(gridWords)
  const answer = useChange(gridEndpoints.act)
  const [noteId] = useState(newId)
  const [outcome, setOutcome] = useState<DoAct['outcome'] | null>(null)
  const [said, setSaid] = useState('')
  const [resource, setResource] = useState<{ id: string; name: string } | null>(null)
  const [asked, setAsked] = useState(false)
  const missing = outcome === 'asks' && !said.trim() ? 'said' : outcome === 'linked' && !resource ? 'resource' : null
  const send = (): void => {
    setAsked(true)
    if (!outcome) return
    if (missing) return goToFault(`${missing}-${act.id}`)
    answer.mutate({ id: act.id, outcome, noteId, ...(said.trim() ? { words: said.trim() } : {}), ...(outcome === 'linked' && resource ? { resourceId: resource.id } : {}) }, { onSuccess: onSent })
  }
  const choices = outcomesFor(act.seat, act.standIn).map((value) => ({ value: value as DoAct['outcome'], label: outcomes[value] }))
  return (
    <>
      <ChipGroup legend={acts[act.seat]} quiet choices={choices} columns={choices.length === 3 ? 3 : 2} value={outcome} onChange={setOutcome} />
      {outcome === 'linked' && <PickResource id={`resource-${act.id}`} areaCode={act.areaCode} chosen={resource} onPick={setResource} fault={asked && missing === 'resource' ? words.whichMissing : undefined} />}
      {outcome && <TextField id={`said-${act.id}`} label={outcome === 'asks' ? words.needed : words.more} hint={outcome === 'asks' ? undefined : words.moreHint} fault={asked && missing === 'said' ? words.neededMissing : undefined} maxLength={300} rows={2} value={said} onChange={(event) => setSaid(event.target.value)} />}
      <Problem fault={answer.error} />
      {outcome && <button className="btn go wide" type="button" disabled={answer.isPending} onClick={send}>{words.send}</button>}
    </>
  )
}

const PickResource = ({ id, areaCode, chosen, onPick, fault }: { id: string; areaCode: string; chosen: { id: string; name: string } | null; onPick: (one: { id: string; name: string }) => void; fault: string | undefined }) => {
  const words = useWords(gridFieldWords)
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const read = useRead(gridEndpoints.resources, { area: areaCode, search }, { enabled: search.length > 0 })
  return (
    <div>
      <LineField id={id} label={words.which} hint={words.whichHint} fault={fault} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button className="btn" type="button" onClick={() => setSearch(typed.trim())}>{words.search}</button>
      {chosen && <p className="note ok"><TickIcon size="s" /><span>{words.chosen(chosen.name)}</span></p>}
      {search && read.data?.rows.length === 0 && <p className="mute">{words.noneFound}</p>}
      <ul className="lines">{search ? read.data?.rows.map((row) => <li key={row.id}><button className="line" type="button" onClick={() => onPick(row)}><span className="grow">{row.name}<br /><span className="mute s">{row.providerName}</span></span></button></li>) : null}</ul>
    </div>
  )
}
