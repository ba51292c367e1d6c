import { type ReactNode, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { type Need, SAID_BY, needEndpoints } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { WhoField } from '#domain/people/web/parts/WhoField.tsx'
import { newId } from '#kit/ids.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, TextAreaField } from '#kit/web/form/fields.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'
import { MoreParticulars } from './MoreParticulars.tsx'
import { ProxyFields } from './ProxyFields.tsx'
import { reportOf } from './report-of.ts'

/** The four that matter first: who, where, what, and who said so. The rest is folded away. */
export const ReportDrawer = ({ onClose, onReported }: { onClose: () => void; onReported: (need: Need) => void }): ReactNode => {
  const words = useWords(needPageWords)
  const { saidBy } = useWords(needWords)
  const [id] = useState(newId)
  const [said, setSaid] = useState<string>()
  const [inDanger, setInDanger] = useState<Need | null>(null)
  if (inDanger) return <HandedOn need={inDanger} onClose={onClose} />
  const proxy = said === 'family' || said === 'seen'
  return (
    <Drawer title={words.reporting} note={words.reportNote} onClose={onClose}>
      <Form endpoint={needEndpoints.report} submit={words.save} onCancel={onClose} input={(typed) => reportOf(id, typed)}
        onDone={(need) => { if (need.danger) return setInDanger(need); toast(words.reported(need.code)); onReported(need) }}>
        <WhoField label={words.who} hint={words.whoHint} autoFocus />
        <PlaceField name="areaCode" of="need.report" />
        <TextAreaField name="summary" label={words.what} hint={words.whatHint} maxLength={200} rows={2} />
        <ChipsField name="saidBy" label={words.saidBy} choices={SAID_BY.map((value) => ({ value, label: saidBy[value] }))} onChoose={setSaid} />
        {proxy && <ProxyFields />}
        <details className="fold"><summary><Icon name="right" size={14} />{words.moreDetails}</summary><MoreParticulars withDay /></details>
      </Form>
    </Drawer>
  )
}

/** Danger was heard: what has happened with the words, and what to do now. */
const HandedOn = ({ need, onClose }: { need: Need; onClose: () => void }): ReactNode => {
  const words = useWords(needPageWords)
  return (
    <Drawer title={words.dangerTitle} note={need.code} onClose={onClose} foot={<button type="button" className="b go" onClick={onClose}>{words.dangerDone}</button>}>
      <div className="handed-on" role="alert"><p><Icon name="alarm" size={20} weight={2} /><b>{words.dangerText}</b></p>
        <ol><li>{words.dangerYou}</li><li>{words.dangerAlerted}</li><li>{words.dangerHidden}</li></ol></div>
    </Drawer>
  )
}
