import { URGENCIES, type NeedUrgency } from '#domain/settings/codes.ts'
import { HelpBar } from '#domain/crisis/web/parts/HelpBar.tsx'
import { PersonSearch } from '#domain/people/web/parts/PersonSearch.tsx'
import { ChipGroup } from '#kit/web-field/ChipGroup.tsx'
import { LineField, TextField, Tick } from '#kit/web-field/fields.tsx'
import { ChatIcon, DotsIcon, LampIcon, MedicineIcon, PaperIcon, PeopleIcon } from '#kit/web-field/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import { type Filled, type ForWhom, MATTERS, type Matter, type ReportFault, type Speaker } from './report-form.ts'
import { reportWords } from './report.wording.ts'

export interface SectionProps { filled: Filled; set: (change: Partial<Filled>) => void; faults: Partial<Record<ReportFault, string>> }

/** 替谁填: a worker always writes for somebody else; a resident says whether it is for themselves. */
export const WhoSection = ({ filled, set, faults, isWorker, maySearch }: SectionProps & { isWorker: boolean; maySearch: boolean }) => {
  const words = useWords(reportWords)
  const name = { value: { personId: filled.personId, personName: filled.personName, phone: filled.phone }, onChange: set, fault: faults.name, id: 'name' }
  return (
    <section className="card stack">
      {isWorker
        ? <h2>{words.forWhom}</h2>
        : <ChipGroup<ForWhom> id="who" legend={words.forWhom} columns={2} fault={faults.who} value={filled.forWhom} onChange={(forWhom) => set({ forWhom })} choices={[{ value: 'me', label: words.me }, { value: 'other', label: words.family }]} />}
      {filled.forWhom === 'other' && (
        <>
          {maySearch ? <PersonSearch {...name} /> : <PersonByName {...name} />}
          <ChipGroup<Speaker> id="speaker" legend={words.speaker} columns={3} fault={faults.speaker} value={filled.speaker} onChange={(speaker) => set({ speaker })} choices={(['self', 'family', 'seen'] as const).map((value) => ({ value, label: words.speakers[value] }))} />
          <Consent filled={filled} set={set} faults={faults} />
        </>
      )}
    </section>
  )
}

const PersonByName = ({ value, onChange, fault, id }: { value: { personName: string }; onChange: (change: Partial<Filled>) => void; fault: string | undefined; id: string }) => {
  const words = useWords(reportWords)
  return <LineField id={id} label={words.familyName} fault={fault} autoComplete="off" maxLength={40} value={value.personName} onChange={(event) => onChange({ personName: event.target.value })} />
}

const Consent = ({ filled, set, faults }: SectionProps) => {
  const words = useWords(reportWords)
  if (filled.speaker === null || filled.speaker === 'self') return null
  return (
    <div className="stack">
      <ChipGroup id="why" legend={words.whyProxy} columns={2} fault={faults.why} value={filled.proxyWhy || null} onChange={(proxyWhy) => set({ proxyWhy })} choices={Object.values(words.whyProxies).map((value) => ({ value, label: value }))} />
      <Tick checked={filled.consent} onChange={(consent) => set({ consent })}>{words.consent}</Tick>
    </div>
  )
}

const pictures = { repair: LampIcon, medicine: MedicineIcon, company: ChatIcon, paperwork: PaperIcon, quarrel: PeopleIcon, other: DotsIcon }

/** 什么事, in pictures; four at most for an elder, whose other matters are told in words. */
export const MatterSection = ({ filled, set, faults, few }: SectionProps & { few: boolean }) => {
  const words = useWords(reportWords)
  const shown = few ? MATTERS.filter((matter) => matter !== 'paperwork' && matter !== 'quarrel') : MATTERS
  return (
    <section className="card">
      <ChipGroup<Matter> id="matter" legend={words.matter} columns={3} fault={faults.matter} value={filled.matter} onChange={(matter) => set({ matter })} choices={shown.map((value) => ({ value, label: words.matters[value], Icon: pictures[value] }))} />
    </section>
  )
}

/** 怎么说的: the help bar comes up under the words while they are written. */
export const SaidSection = ({ filled, set, faults }: SectionProps) => {
  const words = useWords(reportWords)
  const own = filled.forWhom === 'me'
  return (
    <>
      <section className="card">
        <TextField id="said" label={own ? words.saidOwn : words.said} fault={faults.said} maxLength={2000} value={filled.said} onChange={(event) => set({ said: event.target.value })} />
      </section>
      <HelpBar text={filled.said} own={own} />
    </>
  )
}

export const UrgencySection = ({ filled, set }: SectionProps) => {
  const words = useWords(reportWords)
  return (
    <section className="card">
      <ChipGroup<NeedUrgency> legend={words.urgency} columns={3} value={filled.urgency} onChange={(urgency) => set({ urgency })} choices={URGENCIES.map(({ code }) => ({ value: code, label: words.urgencies[code] }))} />
    </section>
  )
}
