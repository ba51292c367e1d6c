import type { ReactNode } from 'react'
import { type AreaProfile, type SaveProfile, areaEndpoints } from '#domain/areas/area.contract.ts'
import { areaWords } from '#domain/areas/area.wording.ts'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { DayField, NumberField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { FIGURES } from './figures.ts'

export const ProfileDialog = ({ area, known, onClose }: { area: string; known: AreaProfile | undefined; onClose: () => void }): ReactNode => {
  const words = useWords(areaPageWords)
  const { profile: heads } = useWords(areaWords)
  const { save } = useWords(webWords)
  const { today } = useWhen()
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  return (
    <Dialog title={words.profileTitle} wide onClose={() => void close()}>
      <p className="soft small lead">{words.leaveEmpty}</p>
      <Form endpoint={areaEndpoints.saveProfile} submit={save} onCancel={onClose} input={(typed) => ({ ...(typed as Partial<SaveProfile>), areaCode: area, asOf: typed['asOf'] as string })} onDone={() => { toast(words.profileSaved); onClose() }}>
        <DayField name="asOf" label={heads.asOf} defaultValue={today} max={today} />
        <div className="two">{FIGURES.map((figure) => <NumberField key={figure} name={figure} label={heads[figure]} defaultValue={known?.[figure] ?? undefined} optional />)}</div>
      </Form>
    </Dialog>
  )
}
