import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Callback, Face, evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { reopens } from '#domain/evaluation/evaluation.rules.ts'
import { evaluationWords } from '#domain/evaluation/evaluation.wording.ts'
import { evaluationPageWords } from '#domain/evaluation/evaluation.words.ts'
import { FaceWord } from '#domain/evaluation/web/parts/FaceWord.tsx'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { PhoneLook } from '#domain/people/web/parts/PhoneLook.tsx'
import { personWords } from '#domain/people/person.wording.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

/** One call: three questions, one of three faces, and what was said. */
export const MakeCallback = ({ callback, onClose }: { callback: Callback; onClose: () => void }): ReactNode => {
  const words = useWords(evaluationPageWords)
  const { openPhone } = useWords(personWords)
  const common = useWords(evaluationWords)
  const mayIn = useMayIn()
  const need = useRead(needEndpoints.detail, { id: callback.needId })
  const [looking, setLooking] = useState(false)
  const personId = need.data?.personId
  const mayLook = mayIn('person.unmask', callback.areaCode)
  return (
    <Dialog title={`${common.makeCallback} · ${callback.personName}`} onClose={onClose}>
      <p className="said lead">{need.data ? `${callback.needCode} ${need.data.summary}` : callback.needCode}</p>
      <p className="small soft lead">{words.ask}</p>
      <p className="small soft lead">{callback.phoneLast4 ? words.phoneEnds(callback.phoneLast4) : words.noPhone}{callback.phoneKnown && (mayLook ? personId && <> <button type="button" className="link" onClick={() => setLooking(true)}>{openPhone}</button></> : `，${words.phoneElsewhere}`)}</p>
      <Form endpoint={evaluationEndpoints.makeCallback} submit={common.makeCallback} onCancel={onClose} input={(typed) => ({ ...(typed as { face: Face; words?: string }), id: callback.id })} onDone={({ face }) => { toast(face && reopens(face) ? words.reopened : words.made); onClose() }}>
        <ChipsField name="face" label={common.howWasIt} hint={words.afterPoor} choices={Face.options.map((value) => ({ value, label: <FaceWord face={value} /> }))} />
        <TextAreaField name="words" label={words.words} optional maxLength={300} />
      </Form>
      {looking && personId && <PhoneLook personId={personId} name={callback.personName} onClose={() => setLooking(false)} />}
    </Dialog>
  )
}
