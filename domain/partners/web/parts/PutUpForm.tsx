import { type ReactNode, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { neutralTitle } from '#domain/grids/grid.rules.ts'
import { type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { ITEM_KINDS, type ItemKind, type PutUp, claimEndpoints } from '#domain/partners/claim.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { projectEndpoints } from '#domain/projects/project.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { ChipsField, DayField, NumberField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'

type About = Pick<Need, 'id' | 'code' | 'field' | 'method'>

/** Puts something up under a title that tells nobody whose it is. With `need` that very need. */
export const PutUpForm = ({ need, onClose, onDone }: { need?: About; onClose: () => void; onDone: (id: string) => void }): ReactNode => {
  const words = useWords(claimWords)
  const { kinds } = useWords(partnerWords)
  const [id] = useState(newId)
  const [kind, setKind] = useState<ItemKind | null>(need ? 'need' : null)
  return (
    <Form endpoint={claimEndpoints.putUp} submit={words.putUp} onCancel={onClose} input={(typed) => ({ ...(typed as Partial<PutUp>), id, kind: kind!, ...(need ? { needId: need.id } : {}) }) as PutUp} onDone={() => { toast(words.putUpDone); onDone(id) }}>
      {!need && <ChipsField name="kind" label={words.what} choices={ITEM_KINDS.map((value) => ({ value, label: kinds[value] }))} onChoose={(value) => setKind(value as ItemKind)} />}
      {kind === 'project' && <LookUpField name="projectId" label={words.project} least={2} endpoint={projectEndpoints.list} asks={(search) => ({ search, limit: 8 })} offers={({ rows }) => rows.map((project) => ({ value: project.id, label: project.title, hint: project.communityName }))} />}
      {kind === 'wish' && <PlaceField name="areaCode" of="claim.offer" noGrids />}
      {kind === 'need' ? <NeedAndTitle need={need} /> : <Title />}
      <TextAreaField name="words" label={words.publicWords} hint={words.publicWordsHint} maxLength={300} rows={2} optional />
      <Quantities />
    </Form>
  )
}

const Title = ({ proposed }: { proposed?: string | undefined }): ReactNode => {
  const words = useWords(claimWords)
  return <TextField key={proposed} name="title" label={words.publicTitle} hint={words.publicHint} defaultValue={proposed} maxLength={60} />
}

/** The field and the way of service are proposed as the title: they lead to nobody. */
const NeedAndTitle = ({ need }: { need: About | undefined }): ReactNode => {
  const words = useWords(claimWords)
  const language = useLanguage()
  const [picked, setPicked] = useState<string | undefined>()
  const chosen = useRead(needEndpoints.detail, { id: picked ?? '' }, { enabled: picked !== undefined }).data
  const about = need ?? (chosen?.id === picked ? chosen : undefined)
  return (
    <>
      {!need && (
        <LookUpField name="needId" label={words.need} hint={words.needHint} least={2} endpoint={needEndpoints.list} asks={(search) => ({ search, danger: false, limit: 8 })}
          offers={({ rows }) => rows.map((row) => ({ value: row.id, label: row.code, hint: row.summary }))} onPick={(some) => setPicked(some[0]?.value)} />
      )}
      <Title proposed={about && neutralTitle(about, language)} />
    </>
  )
}

const Quantities = (): ReactNode => {
  const words = useWords(claimWords)
  const { today } = useWhen()
  return (
    <>
      <div className="two"><NumberField name="quantity" label={words.quantity} defaultValue={1} optional /><TextField name="unit" label={words.unitWord} maxLength={10} optional /></div>
      <DayField name="dueOn" label={words.due} min={today} optional />
    </>
  )
}
