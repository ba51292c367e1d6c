import { type ComponentType, Suspense, lazy, useEffect, useState } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import type { PhotoSectionProps } from '#domain/attachments/web/parts/PhotoSection.tsx'
import { queuePhotos } from '#domain/attachments/web/parts/queue-photos.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'
import { FaultSummary, SelectField, goToFault } from '#kit/web-field/fields.tsx'
import { fieldWords } from '#kit/web-field/field.wording.ts'
import { Go, goInstead, useAddress } from '#kit/web-field/go.tsx'
import { queue } from '#kit/web-field/outbox/outbox.ts'
import { useDraft } from '#kit/web-field/outbox/use-draft.ts'
import { Loading, Nothing } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useSteps } from '#kit/web-field/Steps.tsx'
import { useTextSize } from '#kit/web-field/text-size.ts'
import { useWords } from '#kit/web/words.ts'
import { usePlaces } from './places.ts'
import { type Filled, type ReportFault, blankReport, inputOf, missingIn } from './report-form.ts'
import { reportWords } from './report.wording.ts'
import { MatterSection, SaidSection, UrgencySection, WhoSection } from './report-sections.tsx'

// Fetched beside the form: who takes no photo waits for nothing, and a line that breaks takes the photos away, not the form.
const PhotoSection = lazy((): Promise<{ default: ComponentType<PhotoSectionProps> }> => import('#domain/attachments/web/parts/PhotoSection.tsx').catch(() => ({ default: () => null })))
const FORM = '/needs/report'

/** 登记需求 for a worker, 我有困难 for a resident: the same form, kept as it is typed, handed to the outbox. */
export const ReportNeedScreen = () => {
  const words = useWords(reportWords)
  const me = useMe()
  const { search } = useAddress()
  const isWorker = me.roles.some(({ role }) => ['grid_worker', 'community_secretary', 'social_worker', 'station_lead'].includes(role))
  const [blank] = useState(() => blankReport(newId(), { ...(isWorker ? { forWhom: 'other' as const } : {}), personId: search['person'] ?? null, personName: search['name'] ?? '' }))
  const draft = useDraft<Filled>(FORM, blank, (filled) => aboutOf(filled, words), search['draft'])
  const title = isWorker ? words.title : words.own
  if (!draft.ready) return <Screen title={title} back="/" line={<StatusLine />}><Loading /></Screen>
  return <Form key={draft.commandId} title={title} isWorker={isWorker} draft={draft} />
}

const aboutOf = (filled: Filled, words: (typeof reportWords)['zh']): string => words.about(filled.matter ? words.matters[filled.matter] : words.matters.other, filled.forWhom === 'me' ? '' : filled.personName)

const Form = ({ title, isWorker, draft }: { title: string; isWorker: boolean; draft: ReturnType<typeof useDraft<Filled>> }) => {
  const words = useWords(reportWords)
  const field = useWords(fieldWords)
  const me = useMe()
  const { places, known } = usePlaces(me)
  const size = useTextSize()
  const [checked, setChecked] = useState(false)
  const { values: filled, set } = draft
  useOnlyPlace(places, filled, set)
  const missing = checked ? missingIn(filled) : []
  const faults: Partial<Record<ReportFault, string>> = Object.fromEntries(missing.map((fault) => [fault, words.faults[fault]]))
  const props = { filled, set, faults }
  const steps = useSteps([
    { id: 'who', content: <WhoSection {...props} isWorker={isWorker} maySearch={me.permissions.includes('person.read')} /> },
    { id: 'matter', content: <MatterSection {...props} few={!isWorker && size !== 'standard'} /> },
    { id: 'said', content: <SaidSection {...props} /> },
    { id: 'photos', content: <Suspense><PhotoSection ids={filled.photos} consent={filled.photoConsent} onChange={set} /></Suspense> },
    { id: 'urgency', content: <UrgencySection {...props} /> },
    ...(places.length > 1 ? [{ id: 'area', content: <PlaceSection {...props} places={places} /> }] : []),
  ])
  const submit = async (): Promise<void> => {
    setChecked(true)
    const [first] = missingIn(filled)
    if (first) {
      steps.show(sectionOf[first])
      return goToFault(first)
    }
    const reporter = { isWorker, isGridWorker: me.roles.some(({ role }) => role === 'grid_worker') }
    const matterWord = filled.matter ? words.matters[filled.matter] : ''
    const commandId = await queue(needEndpoints.report, inputOf(filled, matterWord, reporter), aboutOf(filled, words), { commandId: draft.commandId, form: FORM, values: filled })
    await queuePhotos(filled.photos, { aboutKind: 'need', aboutId: filled.needId, consent: filled.photoConsent }, commandId, (n) => words.photoLine(n, filled.photos.length, aboutOf(filled, words)))
    goInstead('/needs/reported', { command: commandId, ...(isWorker ? {} : { own: '1' }) })
  }
  if (places.length === 0) return <Screen title={title} back="/" line={<StatusLine />}>{known ? <Nothing action={<Go className="btn line" to="/call">{field.call}</Go>}>{words.noArea}</Nothing> : <Loading />}</Screen>
  const foot = (
    <>
      {steps.buttons ?? <button className="btn" type="button" onClick={() => void draft.keep()}>{field.saveDraft}</button>}
      {steps.atEnd && <button className="btn go" type="button" onClick={() => void submit()}>{isWorker ? words.submit : words.send}</button>}
    </>
  )
  return (
    <Screen title={title} back="/" line={<StatusLine savedAt={draft.savedAt} />} foot={foot}>
      <FaultSummary faults={faults as Record<string, string>} />
      {steps.body}
    </Screen>
  )
}

const sectionOf: Record<ReportFault, string> = { who: 'who', name: 'who', speaker: 'who', why: 'who', matter: 'matter', said: 'said', area: 'area' }

/** Where there is only one place it need not be asked. */
const useOnlyPlace = (places: { code: string }[], filled: Filled, set: (change: Partial<Filled>) => void): void => {
  const only = places.length === 1 ? places[0]?.code : undefined
  useEffect(() => { if (only && filled.areaCode === '') set({ areaCode: only }) })
}

const PlaceSection = ({ filled, set, faults, places }: { filled: Filled; set: (change: Partial<Filled>) => void; faults: Partial<Record<ReportFault, string>>; places: { code: string; name: string }[] }) => {
  const words = useWords(reportWords)
  return (
    <section className="card">
      <SelectField id="area" label={words.area} fault={faults.area} value={filled.areaCode} onChange={(areaCode) => set({ areaCode })}>
        <option value="">{words.chooseArea}</option>
        {places.map(({ code, name }) => <option key={code} value={code}>{code.length === 12 ? words.whole(name) : name}</option>)}
      </SelectField>
    </section>
  )
}
